/// What an activity of a club must be (BPJS contract 3.3).
enum KegiatanRules {
  /// The day; nil, with a complaint, when there is none.
  static func check(_ form: inout PCareForm) -> PCareDay? {
    if PCareClub.find(form.body["clubId"]?.int) == nil {
      form.complain("clubId", PCareComplaint.notInReference)
    }
    _ = form.code("kdKegiatan", in: PCareClub.activities)
    _ = form.code("kdKelompok", in: PCareClub.groups)
    for name in ["materi", "pembicara", "lokasi", "keterangan"] { _ = form.text(name, mayBeBlank: true) }
    _ = form.number("biaya", wholeOnly: true)
    return form.day("tglPelayanan")
  }
}

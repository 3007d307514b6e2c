/// What a row of findings must be (BPJS contract 3.7).
enum MCURules {
  static let numbers = [
    "tekananDarahSistole", "tekananDarahDiastole", "darahRutinHemo", "darahRutinLeu", "darahRutinErit",
    "darahRutinLaju", "darahRutinHema", "darahRutinTrom", "lemakDarahHDL", "lemakDarahLDL", "lemakDarahChol",
    "lemakDarahTrigli", "gulaDarahSewaktu", "gulaDarahPuasa", "gulaDarahPostPrandial", "gulaDarahHbA1c",
    "fungsiHatiSGOT", "fungsiHatiSGPT", "fungsiHatiGamma", "fungsiHatiProtKual", "fungsiHatiAlbumin",
    "fungsiGinjalCrea", "fungsiGinjalUreum", "fungsiGinjalAsam", "fungsiJantungABI",
  ]
  static let texts = [
    "radiologiFoto", "fungsiJantungEKG", "fungsiJantungEcho", "funduskopi", "pemeriksaanLain", "keterangan",
  ]

  /// The visit it belongs to; nil, with a complaint, when there is none.
  static func check(_ form: inout PCareForm, _ registry: PCareRegistry) -> PCareVisit? {
    let visit = registry.visits[form.text("noKunjungan")]
    if visit == nil { form.complain("noKunjungan", "Kunjungan tidak ditemukan.") }
    let provider = form.text("kdProvider")
    if !provider.isEmpty, provider.uppercased() != PCareFacility.own.code {
      form.complain("kdProvider", PCareComplaint.notInReference)
    }
    if let day = form.day("tglPelayanan"), let visit, day < visit.registration.day {
      form.complain("tglPelayanan", "Tanggal pelayanan tidak boleh sebelum tanggal kunjungan.")
    }
    for name in numbers { _ = form.number(name) }
    for name in texts { _ = form.optionalText(name) }
    return visit
  }
}

/// What a registration must be (BPJS contract 3.10 and section 5).
enum PendaftaranRules {
  /// The key of the registration; nil when card, day or poli is missing.
  static func check(_ form: inout PCareForm, today: PCareDay) -> PCareRegistration.Key? {
    let card = form.card()
    let participant = PCareParticipants.with(card: card)
    if PCareForm.isDigits(card, 13) { check(participant, &form) }

    let provider = form.text("kdProviderPeserta")
    if let participant, !provider.isEmpty, provider != participant.facility.code {
      form.complain("kdProviderPeserta", PCareComplaint.notInReference)
    }
    let day = form.day("tglDaftar")
    if let day, day > today { form.complain("tglDaftar", "Tanggal daftar tidak boleh lebih dari hari ini.") }

    let code = form.text("kdPoli")
    let poli = PCarePoli.find(code)
    if !code.isEmpty, poli == nil { form.complain("kdPoli", PCareComplaint.notInReference) }

    let sick = form.flag("kunjSakit")
    if let poli, poli.sick != sick {
      form.complain("kunjSakit", "Jenis kunjungan tidak sesuai dengan poli.")
    }
    _ = form.optionalText("keluhan")
    for name in vitalSigns { _ = form.number(name) }
    _ = form.number("rujukBalik", wholeOnly: true)
    let tkp = form.code("kdTkp", in: PCareLists.tkp)
    if tkp == (sick ? "50" : "20") { form.complain("kdTkp", "kdTkp tidak sesuai dengan jenis kunjungan.") }
    return day.map { PCareRegistration.Key(card: card, day: $0, poli: code) }
  }

  private static let vitalSigns = [
    "sistole", "diastole", "beratBadan", "tinggiBadan", "respRate", "lingkarPerut", "heartRate",
  ]

  private static func check(_ participant: PCareParticipant?, _ form: inout PCareForm) {
    guard let participant else { return form.complain("noKartu", "Peserta tidak ditemukan.") }
    if !participant.active {
      form.complain("noKartu", "Status peserta tidak aktif: \(participant.activity).")
    }
  }
}

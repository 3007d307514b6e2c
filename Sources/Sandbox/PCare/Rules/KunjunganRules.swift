/// What a visit must be (BPJS contract 3.6 and section 5).
enum KunjunganRules {
  /// - registration: the one it belongs to; its kind of care decides how the visit may end.
  static func check(_ form: inout PCareForm, of registration: PCareRegistration) {
    _ = form.text("keluhan")
    _ = form.code("kdSadar", in: PCareLists.kesadaran)
    for name in ["sistole", "diastole", "respRate", "heartRate", "lingkarPerut"] {
      _ = form.number(name, wholeOnly: true)
    }
    for name in ["beratBadan", "tinggiBadan"] { _ = form.number(name) }
    if let leaving = form.day("tglPulang"), leaving < registration.key.day {
      form.complain("tglPulang", "Tanggal pulang tidak boleh sebelum tanggal daftar.")
    }
    _ = form.code("kdDokter", in: PCareLists.dokter)
    for name in ["anamnesa", "terapiObat", "terapiNonObat", "bmhp"] {
      _ = form.text(name, mayBeBlank: true)
    }
    _ = form.optionalCode("alergiMakan", in: PCareLists.alergiMakanan)
    _ = form.optionalCode("alergiUdara", in: PCareLists.alergiUdara)
    _ = form.optionalCode("alergiObat", in: PCareLists.alergiObat)
    _ = form.code("kdPrognosa", in: PCareLists.prognosa)
    checkTemperature(&form)

    let diagnosis = checkDiagnoses(&form)
    let inpatient = registration.message["kdTkp"]?.string == "20"
    let status = form.code(
      "kdStatusPulang",
      in: inpatient ? PCareLists.statusPulangRawatInap : PCareLists.statusPulangRawatJalan)
    RujukanRules.check(&form, status: status, diagnosis: diagnosis, registered: registration.key)
  }

  /// The first diagnosis; the two others are optional.
  private static func checkDiagnoses(_ form: inout PCareForm) -> PCareDiagnosis? {
    let first = PCareDiagnosis.find(form.text("kdDiag1"))
    if first == nil { form.complain("kdDiag1", PCareComplaint.notInReference) }
    for name in ["kdDiag2", "kdDiag3"] {
      guard let code = form.optionalText(name) else { continue }
      if PCareDiagnosis.find(code) == nil { form.complain(name, PCareComplaint.notInReference) }
    }
    return first
  }

  /// A number, or text with a comma or a point; 30 to 45 °C is plausible (D5).
  private static func checkTemperature(_ form: inout PCareForm) {
    let text = form.body["suhu"]?.string?.replacing(",", with: ".")
    guard let degrees = form.body["suhu"]?.double ?? text.flatMap(Double.init), (30...45).contains(degrees)
    else { return form.complain("suhu", "Suhu harus antara 30 dan 45.") }
  }
}

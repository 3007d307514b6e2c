/// What a referral must be (BPJS contract 3.6, 4.7, 4.8 and section 5).
enum RujukanRules {
  static func check(
    _ form: inout PCareForm, status: String, diagnosis: PCareDiagnosis?,
    registered: PCareRegistration.Key
  ) {
    let referral = form.body["rujukLanjut"].flatMap(\.object)?.filter { $0.value != .null } ?? [:]
    switch status {
    case "4": checkExternal(&form, .object(referral), registered)
    case "5", "6": checkInternal(&form, registered)
    default:
      if !referral.isEmpty { form.complain("rujukLanjut", "rujukLanjut hanya untuk status pulang 4.") }
    }
    let needsTACC = status == "4" && referral["subSpesialis"] != nil && diagnosis?.nonSpecialist == true
    checkTACC(&form, needed: needsTACC)
  }

  private static func checkExternal(_ form: inout PCareForm, _ referral: JSON, _ key: PCareRegistration.Key) {
    if let day = referral["tglEstRujuk"]?.string.flatMap(PCareDay.init) {
      if day < key.day { form.complain("tglEstRujuk", "Tanggal rujuk tidak boleh sebelum tanggal daftar.") }
    } else {
      form.complain("tglEstRujuk", "tglEstRujuk harus tanggal dd-MM-yyyy.")
    }
    if PCareHospital.find(referral["kdppk"]?.string) == nil {
      form.complain("kdppk", PCareComplaint.notInReference)
    }
    switch (referral["subSpesialis"], referral["khusus"]) {
    case (let sub?, nil):
      if PCareSpecialty.part(sub["kdSubSpesialis1"]?.string) == nil {
        form.complain("kdSubSpesialis1", PCareComplaint.notInReference)
      }
    case (nil, let khusus?): checkKhusus(&form, khusus)
    default: form.complain("rujukLanjut", "Isi salah satu: subSpesialis atau khusus.")
    }
  }

  private static func checkKhusus(_ form: inout PCareForm, _ referral: JSON) {
    let code = referral["kdKhusus"]?.string ?? ""
    if !PCareReferralLists.khusus.contains(code) { form.complain("kdKhusus", PCareComplaint.notInReference) }
    let sub = referral["kdSubSpesialis"]?.string
    if PCareReferralLists.needPart.contains(code), !PCareReferralLists.partsOfKhusus.contains(sub ?? "") {
      form.complain("kdSubSpesialis", PCareComplaint.notInReference)
    }
    if referral["catatan"]?.string == nil { form.complain("catatan", "catatan harus berupa teks.") }
  }

  private static func checkInternal(_ form: inout PCareForm, _ key: PCareRegistration.Key) {
    guard let code = form.optionalText("kdPoliRujukInternal") else {
      return form.complain("kdPoliRujukInternal", "kdPoliRujukInternal tidak boleh kosong.")
    }
    if PCarePoli.find(code) == nil || code == key.poli {
      form.complain("kdPoliRujukInternal", PCareComplaint.notInReference)
    }
  }

  private static let durations = ["< 3 Hari", ">= 3 - 7 Hari", ">= 7 Hari"]
  private static let ages = [
    "< 1 Bulan", ">= 1 Bulan s/d < 12 Bulan", ">= 1 Tahun s/d < 5 Tahun", ">= 5 Tahun s/d < 12 Tahun",
    ">= 12 Tahun s/d < 55 Tahun", ">= 55 Tahun",
  ]

  /// A number, or a number as text (D6).
  private static func checkTACC(_ form: inout PCareForm, needed: Bool) {
    guard let code = form.body["kdTacc"]?.int ?? form.body["kdTacc"]?.string.flatMap({ Int($0) }),
      (-1...4).contains(code)
    else { return form.complain("kdTacc", PCareComplaint.notInReference) }
    if needed, code < 1 { form.complain("kdTacc", "Diagnosa non spesialistik harus disertai TACC.") }
    guard code >= 1 else { return }
    let reason = form.optionalText("alasanTacc") ?? ""
    let isKnown =
      switch code {
      case 1, 4: durations.contains(reason)
      case 2: ages.contains(reason)
      default: !reason.isEmpty
      }
    if !isKnown { form.complain("alasanTacc", PCareComplaint.notInReference) }
  }
}

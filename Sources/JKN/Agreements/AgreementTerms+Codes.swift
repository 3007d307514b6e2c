import Vocabulary

extension AgreementTerms {
  /// Every code a rule pays by has to stand in the tariff table.
  func checkCodes() throws(Problem) {
    let used: [(field: String, codes: [String])] = [
      ("inpatient.code", [inpatient.code]),
      ("delivery", delivery.codes),
      ("prosthesis", [prosthesis.oneJaw, prosthesis.twoJaws]),
      ("antenatal.codes", antenatal.codes.all),
      ("postnatal.codes", [postnatal.own, postnatal.network]),
    ]
    for (field, codes) in used {
      for code in codes where tariffs[code]?.amount == nil {
        throw Problem(field: field, "Kode \(code) tidak ada di tabel tarif, atau tarifnya kosong.")
      }
    }
  }

  /// Codes that are found by a rule of their own from the facts of a service: nobody claims them by name.
  public var ruledCodes: Set<String> {
    let activities = [clubs.education, clubs.physical].flatMap { [$0.codeOffline, $0.codeOnline] }
    return Set(
      [inpatient.code, prosthesis.oneJaw, prosthesis.twoJaws, postnatal.own, postnatal.network]
        + delivery.codes + antenatal.codes.all + activities)
  }

  /// The tariff's amount; a code checked at loading always has one.
  func amount(of code: String) -> Rupiah { tariffs[code]?.amount ?? .zero }

  /// Where the tariff itself is printed; it may come from another text than the rule.
  func tariffSource(_ code: String) -> String { tariffs[code]?.source ?? source(.tariff) }

  func what(_ code: String) -> String { tariffs[code]?.service ?? code }
}

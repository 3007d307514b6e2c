extension CodeSystems {
  /// Code systems of the ministry (contract section 4.2, appendix B).
  static let kemkes: [String: CodeSystem] = Dictionary(
    kemkesCodes.map { (kemkesSystem($0), CodeSystem.codes($1)) }
      + kemkesForms.map { (kemkesSystem($0), CodeSystem.form(CodeForms.isAnything)) }
      + [
        (kfa, .form(CodeForms.isKFA)),
        (kemkesTerms, .form { isKemkesTerm($0) }),
        (kemkesSystem("clinical-term"), .form(CodeForms.isKemkes)),
        (kemkesSystem("examination"), .form(CodeForms.isKemkes)),
        // B.1: BS001 to BS097 and one newer form.
        (
          kemkesSystem("medication-form"),
          .form {
            $0 == "MF000001" || $0.wholeMatch(of: /BS0[0-9]{2}/) != nil && ("BS001"..."BS097").contains($0)
          }
        ),
        ("http://sys-ids.kemkes.go.id/administrative-area", .form(CodeForms.isAnything)),
      ],
    uniquingKeysWith: { $1 })

  static func kemkesSystem(_ name: String) -> String { "http://terminology.kemkes.go.id/CodeSystem/" + name }

  static let kfa = "http://sys-ids.kemkes.go.id/kfa"
  /// The bare host: TK codes and two categories of Condition.
  static let kemkesTerms = "http://terminology.kemkes.go.id"

  private static func isKemkesTerm(_ code: String) -> Bool {
    ["chief-complaint", "previous-condition", "ADM", "EMC", "HIV"].contains(code) || CodeForms.isKemkes(code)
  }

  private static let kemkesCodes: [(String, String)] = [
    ("medication-type", "NC SD EP"),
    ("locationServiceClass-Outpatient", "reguler eksekutif"),
    ("locationServiceClass-Inpatient", "1 2 3 vip vvip reguler"),
    ("locationUpgradeClass", "kelas-tetap naik-kelas turun-kelas titip-rawat"),
    ("episodeofcare-type", "ANC PNC Neonate TB-SO TB-RO HIV cancer CVD CKD EMC ADM"),
    ("discharge-disposition", "exp-lt48h exp-gt48h"),
    (
      "immunization-reason",
      "IM-Program IM-Rutin IM-Dasar IM-Lanjutan IM-Baduta IM-SD IM-WUS IM-Tambahan IM-Khusus IM-Pilihan"
    ),
    ("immunization-routine-timing", "IM-Ideal IM-Kejar"),
    ("immunization-statusReason", "IS000001 IS000002"),
    (
      "smallest-logistic-unit",
      """
      MRD000001 MRD000002 MRD000003 MRD000004 MRD000005 MRD000006 MRD000007 MRD000008 MRD000009 MRD000010
      MRD000011 MRD000012 MRD000013 MRD000014
      """
    ),
    ("composition-type", "COM000001 COM000002 COM000003 COM000004 COM000005 COM000006"),
    (
      "composition-section",
      """
      COS000001 COS000002 COS000003 COS000004 COS000005 COS000006 COS000007 COS000008 COS000009 COS000010
      COS000011 COS000012 COS000013 COS000014 COS000015 COS000016
      """
    ),
    ("care-plan-category", "CP000001 CP000002 CP000003"),
  ]

  /// Systems whose codes are not printed in full: any code is taken.
  private static let kemkesForms = [
    "kptl", "location-type", "organization-type", "immunization-fundingSource", "anc-custom-codes",
    "prev-tb-treatment", "clinical-speciality", "practitioner-speciality", "data-absent-reason",
    "dose-rate-type",
  ]
}

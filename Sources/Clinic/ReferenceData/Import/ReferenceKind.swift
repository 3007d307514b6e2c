/// What can be imported: `sehat import <kind> FILE`.
public enum ReferenceKind: String, Sendable, CaseIterable {
  case icd10, icd9cm, regions, fktp144, kfa, loinc

  /// What it is, for help texts and reports.
  public var word: String {
    switch self {
    case .icd10: "Diagnosis ICD-10"
    case .icd9cm: "Tindakan ICD-9-CM"
    case .regions: "Wilayah Kemendagri"
    case .fktp144: "144 diagnosis FKTP"
    case .kfa: "Obat KFA"
    case .loinc: "Pemeriksaan LOINC"
    }
  }
}

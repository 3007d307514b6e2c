import FHIR

/// What kind of act an ICD-9-CM code names. Contract §9.4; chapters of ICD-9-CM volume 3.
enum ProcedureCategory {
  static func concept(icd9cm code: String) -> CodeableConcept {
    let chapter = Int(code.prefix(2)) ?? 99
    if code.hasPrefix("94.4") || code.hasPrefix("94.3") {
      return .snomed("409063005", "Counseling")
    }
    switch chapter {
    case 1...86: return .snomed("387713003", "Surgical procedure")
    case 87...92: return .snomed("103693007", "Diagnostic procedure")
    default: return .snomed("277132007", "Therapeutic procedure")
    }
  }
}

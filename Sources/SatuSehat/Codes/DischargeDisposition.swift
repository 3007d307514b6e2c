import FHIR

/// Cara pulang. Contract §9.1: `other-hcf` for a referral; death has Kemkes codes of its own.
enum DischargeDisposition {
  static func concept(_ disposition: OurDisposition) -> CodeableConcept {
    var concept: CodeableConcept =
      switch disposition {
      case .home: .hl7("discharge-disposition", "home", "Home")
      case .againstAdvice: .hl7("discharge-disposition", "aadvice", "Left against advice")
      case .referred: .hl7("discharge-disposition", "other-hcf", "Other healthcare facility")
      case .internalReferral: .hl7("discharge-disposition", "oth", "Other")
      case .deceased:
        CodeableConcept(
          Coding(
            system: CodeSystem.kemkes("discharge-disposition"), code: "exp-lt48h",
            display: "Meninggal < 48 jam"))
      }
    concept.text = disposition.word
    return concept
  }
}

import FHIR

/// How the platform is told that something should never have been written. Contract §3.1 (PATCH).
enum Retraction {
  /// A condition and an allergy must keep their clinical status there (contract §9.2, §9.14), and FHIR forbids that beside
  /// `entered-in-error`; so these two are refuted, everything else was entered in error.
  static func changes(_ type: ResourceType) -> [PatchOperation] {
    switch type {
    case .condition: [PatchOperation(.add, "/verificationStatus", .concept(refuted("condition-ver-status")))]
    case .allergyIntolerance:
      [PatchOperation(.add, "/verificationStatus", .concept(refuted("allergyintolerance-verification")))]
    default: [PatchOperation(.replace, "/status", .text("entered-in-error"))]
    }
  }

  private static func refuted(_ system: String) -> CodeableConcept { .hl7(system, "refuted", "Refuted") }
}

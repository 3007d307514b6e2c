import FHIR

/// Finds a resource of ours at the platform after a duplicate or a lost answer. Contract §8.4, §11.
///
/// By our identifier where the platform can search for it; otherwise among the things of the same visit, by
/// identifier if it is read back, else by what makes it itself.
struct Adoption: Sendable {
  let client: FHIRClient

  /// - Returns: the platform's id; nil when it is not there.
  func find(_ resource: any FHIRResource) async throws(SatuSehatFailure) -> String? {
    switch resource {
    case let ours as FHIR.Encounter: try await byIdentifier(ours, ours.identifier)
    case let ours as FHIR.Medication: try await byIdentifier(ours, ours.identifier)
    case let ours as FHIR.Specimen: try await byIdentifier(ours, ours.identifier)
    case let ours as FHIR.ServiceRequest: try await byIdentifier(ours, ours.identifier)
    case let ours as FHIR.Condition:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier) || $0.code.isSame(as: ours.code)
      }
    case let ours as FHIR.Observation:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier)
          || $0.identifier.isEmpty && $0.code == ours.code && $0.effectiveDateTime == ours.effectiveDateTime
      }
    case let ours as FHIR.Procedure:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier)
          || $0.identifier.isEmpty && $0.code == ours.code && $0.performedPeriod == ours.performedPeriod
      }
    case let ours as FHIR.DiagnosticReport:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier) || $0.identifier.isEmpty && $0.basedOn == ours.basedOn
      }
    case let ours as FHIR.MedicationRequest:
      try await inVisit(ours, ours.subject, ours.encounter) { $0.identifier.sharesItem(ours.identifier) }
    case let ours as FHIR.ClinicalImpression:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier) || $0.identifier.isEmpty && $0.code == ours.code
      }
    case let ours as FHIR.CarePlan:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.identifier.shares(ours.identifier)
          || $0.identifier.isEmpty && $0.created == ours.created && $0.description == ours.description
      }
    case let ours as FHIR.NutritionOrder:
      try await inVisit(ours, ours.patient, ours.encounter, subjectParameter: "patient") {
        $0.identifier.shares(ours.identifier) || $0.identifier.isEmpty && $0.dateTime == ours.dateTime
      }
    case let ours as FHIR.Composition:
      try await inVisit(ours, ours.subject, ours.encounter) {
        $0.type.isSame(as: ours.type) && $0.date == ours.date
      }
    case let ours as FHIR.QuestionnaireResponse:
      try await inVisit(ours, ours.subject, ours.encounter, subjectParameter: "patient") {
        $0.questionnaire == ours.questionnaire && $0.authored == ours.authored
      }
    case let ours as FHIR.MedicationStatement:
      try await inVisit(ours, ours.subject, ours.context, encounterParameter: "context") {
        $0.identifier.shares(ours.identifier)
          || $0.identifier.isEmpty && $0.medicationCodeableConcept == ours.medicationCodeableConcept
      }
    case let ours as FHIR.MedicationDispense:
      try await first(
        ours,
        [
          ("subject", ours.subject.bareID),
          ("prescription", ours.authorizingPrescription.first.bareID),
        ]
      ) { $0.identifier.sharesItem(ours.identifier) }
    case let ours as FHIR.AllergyIntolerance:
      try await first(ours, [("patient", Optional(ours.patient).bareID)]) {
        $0.identifier.shares(ours.identifier) || $0.identifier.isEmpty && $0.code.isSame(as: ours.code)
      }
    default: nil
    }
  }

  private func byIdentifier<R: FHIRResource>(
    _ ours: R, _ identifier: [Identifier]
  ) async throws(SatuSehatFailure) -> String? {
    guard let own = identifier.first, let system = own.system, let value = own.value else { return nil }
    return try await first(ours, [("identifier", "\(system)|\(value)")]) { _ in true }
  }

  private func inVisit<R: FHIRResource>(
    _ ours: R, _ subject: Reference?, _ encounter: Reference?, subjectParameter: String = "subject",
    encounterParameter: String = "encounter", where isOurs: (R) -> Bool
  ) async throws(SatuSehatFailure) -> String? {
    try await first(
      ours, [(subjectParameter, subject.bareID), (encounterParameter, encounter.bareID)], where: isOurs)
  }

  private func first<R: FHIRResource>(
    _ ours: R, _ parameters: [(String, String)], where isOurs: (R) -> Bool
  ) async throws(SatuSehatFailure) -> String? {
    try await client.search(R.self, parameters).first(where: isOurs)?.id
  }
}

extension Reference? {
  /// Reference parameters take the id alone (contract §11).
  fileprivate var bareID: String {
    self?.reference?.split(separator: "/").last.map(String.init) ?? ""
  }
}

extension [Identifier] {
  fileprivate func shares(_ other: [Identifier]) -> Bool {
    contains { mine in other.contains { $0.system == mine.system && $0.value == mine.value } }
  }

  /// The number of the prescription's line; the prescription's own number is shared by all its lines.
  fileprivate func sharesItem(_ other: [Identifier]) -> Bool {
    filter { $0.system?.contains("/prescription-item/") == true }.shares(other)
  }
}

extension CodeableConcept? {
  fileprivate func isSame(as other: CodeableConcept?) -> Bool {
    guard let mine = self, let other else { return false }
    return mine.isSame(as: other)
  }
}

extension CodeableConcept {
  fileprivate func isSame(as other: CodeableConcept) -> Bool {
    guard let a = coding.first, let b = other.coding.first else { return false }
    return a.system == b.system && a.code == b.code
  }
}

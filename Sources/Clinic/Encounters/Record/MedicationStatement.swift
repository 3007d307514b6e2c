public import Vocabulary

/// A medicine that the patient says to take already. FHIR `MedicationStatement`.
public struct MedicationStatement: Sendable, Hashable, Identifiable, Codable {
  public let id: MedicationStatementID
  /// KFA; `nil` when only the name is known.
  public let code: Coded?
  public let name: String
  public let dosage: String
  /// Still taken, or taken before.
  public let active: Bool
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: MedicationStatementID, code: Coded?, name: String, dosage: String, active: Bool, at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.dosage = dosage
    self.active = active
    self.at = at
    self.by = by
  }
}

public import Vocabulary

/// Something done to or with the patient: ICD-9-CM. FHIR `Procedure`.
public struct Procedure: Sendable, Hashable, Identifiable, Codable {
  public let id: ProcedureID
  public let code: Coded
  public let note: String
  /// The patient was told and agreed (EMR-10).
  public let explained: Bool
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: ProcedureID, code: Coded, note: String, explained: Bool, at: Instant, by: PractitionerID
  ) {
    self.id = id
    self.code = code
    self.note = note
    self.explained = explained
    self.at = at
    self.by = by
  }
}

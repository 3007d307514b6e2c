public import Store
public import Vocabulary

/// A complaint, a diagnosis of this visit, or an earlier illness. FHIR `Condition`.
public struct Condition: Sendable, Hashable, Identifiable, Codable {
  public enum Category: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case complaint, diagnosis, history
  }

  public let id: ConditionID
  public let category: Category
  /// ICD-10 for diagnoses, SNOMED CT for complaints; `nil` when a complaint or history has words only.
  public let code: Coded?
  /// The words on the screen.
  public let text: String
  /// Diagnoses only: 1 = primary, 2, 3 …
  public let rank: Int
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: ConditionID, category: Category, code: Coded?, text: String, rank: Int, at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.category = category
    self.code = code
    self.text = text
    self.rank = rank
    self.at = at
    self.by = by
  }
}

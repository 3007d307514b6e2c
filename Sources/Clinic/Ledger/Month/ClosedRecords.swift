public import Vocabulary

/// The records a month was closed with, by their identities, and the doctors as they stood.
public struct ClosedRecords: Sendable, Hashable, Codable {
  public let letter: String?
  public let corrections: [String]
  public let silpa: [String]
  public let doctors: [Doctor]
  /// BPJS's assessment it was counted by; nil where it was counted by our own figures.
  public let assessment: String?
  /// What the reader was warned of when it was closed.
  public let warnings: [String]

  public struct Doctor: Sendable, Hashable, Codable {
    public let practitioner: PractitionerID
    public let name: String
    public let profession: String
    public let counts: Bool
    /// Why not, where not.
    public let reason: String
  }
}

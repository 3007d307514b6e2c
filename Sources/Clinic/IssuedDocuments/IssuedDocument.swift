public import Vocabulary

/// One version of a letter or form that left the house, as the paper itself can be checked against.
public struct IssuedDocument: Sendable, Hashable {
  public let code: DocumentCode
  public let facility: FacilityID
  public let kind: DocumentKind
  /// Ours; versions of the same thing share it.
  public let number: String
  /// From 1.
  public let version: Int
  public let title: String
  public let facts: [Line]
  /// SHA-256 of the PDF file, 64 hexadecimal digits.
  public let sha256: String
  public let issuedAt: Instant
  /// The name of the account.
  public let issuedBy: String
  /// When a version with other content followed.
  public let supersededAt: Instant?
  public let withdrawal: Withdrawal?

  /// A label and its value, readable by everybody who holds the paper.
  public struct Line: Sendable, Hashable, Codable {
    public let label: String
    public let value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  public struct Withdrawal: Sendable, Hashable {
    public let at: Instant
    public let by: String
    /// Shown to everybody who checks the paper.
    public let why: String
  }

  public enum State: Sendable, Hashable { case valid, superseded, withdrawn }

  /// What was taken back stays taken back, whatever followed.
  public var state: State {
    if withdrawal != nil { .withdrawn } else if supersededAt != nil { .superseded } else { .valid }
  }

  public var seal: DocumentSeal { DocumentSeal(code, issuedAt: issuedAt) }
}

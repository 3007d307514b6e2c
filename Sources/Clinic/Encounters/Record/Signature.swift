public import Vocabulary

/// A version of the record, signed. The first is the closing; each later one is a correction with its reason.
public struct Signature: Sendable, Hashable {
  public let version: Int
  public let at: Instant
  public let by: PractitionerID
  /// Empty for the closing.
  public let reason: String
  /// SHA-256 of the record's canonical text at that moment.
  public let digest: String

  public init(version: Int, at: Instant, by: PractitionerID, reason: String, digest: String) {
    self.version = version
    self.at = at
    self.by = by
    self.reason = reason
    self.digest = digest
  }
}

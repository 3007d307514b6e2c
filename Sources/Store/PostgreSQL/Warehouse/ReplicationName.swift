/// The name of a role or of a district's line: small letters, digits and `_`, begun by a letter, at most 40, so that it
/// can be the name of a subscription and of a slot without quoting.
public struct ReplicationName: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  public init?(_ text: String) {
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first), text.utf8.count <= 40,
      text.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" })
    else { return nil }
    self.text = text
  }

  public var description: String { text }

  /// The slot at the district, and the subscription in the warehouse.
  var line: String { "sehat_\(text)" }
}

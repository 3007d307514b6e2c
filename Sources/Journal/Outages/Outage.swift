public import Store
public import Vocabulary

/// A time in which another system did not answer: begins and ends by itself (CTG-05).
public struct Outage: Sendable, Hashable, Identifiable {
  public let id: OutageID
  public let destination: String
  /// The first failure of the row that opened the breaker.
  public let beganAt: Instant
  /// When the breaker opened.
  public let noticedAt: Instant
  public let endedAt: Instant?
  /// What the last failure before the breaker opened said, for people.
  public let cause: String

  /// Reads the columns of `outage`.
  public init(_ row: Row) throws {
    id = try row["id"]
    destination = try row["destination"]
    beganAt = try row["began_at"]
    noticedAt = try row["noticed_at"]
    endedAt = try row["ended_at"]
    cause = try row["cause"]
  }
}

extension Outage {
  /// What is announced after an outage opened or ended.
  public static let topic = "outage"
}

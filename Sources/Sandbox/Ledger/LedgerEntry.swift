public import Foundation

/// One write request as a platform received it.
public struct LedgerEntry: Sendable, Hashable {
  public var system: String
  public var kind: String
  public var key: String
  /// The platform's identifier; `nil` when nothing was kept.
  public var id: String?
  public var receivedAt: Date
  /// The how-manieth request with this system, kind and key, from 1.
  public var attempt: Int
  public var outcome: Receipt.Outcome
}

extension LedgerEntry {
  /// The shape of `GET /_control/ledger`: `{system, kind, key, id, receivedAt, attempt, outcome}`.
  var json: JSON {
    [
      "system": .string(system), "kind": .string(kind), "key": .string(key),
      "id": id.map { .string($0) } ?? .null,
      "receivedAt": .string(receivedAt.formatted(Self.instant)),
      "attempt": .number(String(attempt)), "outcome": .string(outcome.rawValue),
    ]
  }

  init?(_ json: JSON) {
    guard let system = json["system"]?.string, let kind = json["kind"]?.string,
      let key = json["key"]?.string, let attempt = json["attempt"]?.int,
      let receivedAt = json["receivedAt"]?.string.flatMap({ try? Date($0, strategy: Self.instant) }),
      let outcome = json["outcome"]?.string.flatMap(Receipt.Outcome.init)
    else { return nil }
    self.init(
      system: system, kind: kind, key: key, id: json["id"]?.string, receivedAt: receivedAt,
      attempt: attempt, outcome: outcome)
  }

  static let instant = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

public import Foundation

/// A moment, to the millisecond, counted from 1970-01-01T00:00:00Z. Stored as an integer in every database.
public struct Instant: Hashable, Comparable, Sendable, Codable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  public static func + (a: Instant, span: Duration) -> Instant {
    Instant(milliseconds: a.milliseconds + span.wholeMilliseconds)
  }

  public static func - (a: Instant, span: Duration) -> Instant {
    Instant(milliseconds: a.milliseconds - span.wholeMilliseconds)
  }

  public static func - (a: Instant, b: Instant) -> Duration {
    .milliseconds(a.milliseconds - b.milliseconds)
  }

  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}

extension Duration {
  /// Whole milliseconds; what is finer is cut.
  public var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

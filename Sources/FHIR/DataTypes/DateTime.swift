public import Foundation

/// A FHIR `dateTime`, `instant` or `date`: seconds since 1970-01-01T00:00:00Z, and how much of it is known.
///
/// Whole instants are written in UTC as `YYYY-MM-DDThh:mm:ss+00:00`, the only form SATUSEHAT documents
/// (contract §4.2); dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Fractions of a second are dropped.
public struct DateTime: Sendable, Hashable, Comparable {
  public enum Precision: Sendable, Hashable {
    case year, month, day, second
  }

  public let seconds: Int
  public let precision: Precision

  public init(seconds: Int, precision: Precision = .second) {
    self.seconds = seconds
    self.precision = precision
  }

  /// The instant, cut down to the whole second.
  public init(_ instant: Date) {
    self.init(seconds: Int(instant.timeIntervalSince1970.rounded(.down)))
  }

  /// A calendar date without time.
  /// - Returns: nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard let days = CivilDay.daysSince1970(year: year, month: month, day: day) else { return nil }
    self.init(seconds: days * 86_400, precision: .day)
  }

  public static func < (a: DateTime, b: DateTime) -> Bool { a.seconds < b.seconds }

  public func adding(seconds: Int) -> DateTime {
    DateTime(seconds: self.seconds + seconds, precision: precision)
  }
}

extension DateTime: CustomStringConvertible {
  public var description: String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let (year, month, day) = CivilDay.civil(daysSince1970: days)
    let yearText = Self.padded(year, 4)
    switch precision {
    case .year: return yearText
    case .month: return "\(yearText)-\(Self.padded(month, 2))"
    case .day: return "\(yearText)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    case .second:
      let rest = seconds - days * 86_400
      let time = [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, 2) }.joined(separator: ":")
      return "\(yearText)-\(Self.padded(month, 2))-\(Self.padded(day, 2))T\(time)+00:00"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DateTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = DateTime(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a FHIR dateTime")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

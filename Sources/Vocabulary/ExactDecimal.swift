/// A measured or counted amount with a fixed number of decimals, held as an integer: 36.8 is 368 with one decimal.
///
/// Never a binary fraction: 38.8 stays 38.8 in the record, in FHIR and on paper.
public struct ExactDecimal: Hashable, Sendable {
  public let scaled: Int64
  /// 0 … 6.
  public let decimals: Int

  public init(scaled: Int64, decimals: Int) {
    self.scaled = scaled
    self.decimals = decimals
  }

  public init(_ whole: Int) { self.init(scaled: Int64(whole), decimals: 0) }

  /// Reads `36,8`, `36.8`, `-5`. `nil` for anything else, or more than six decimals.
  public init?(_ typed: String) {
    let text = typed.trimmingBlanks.replacing(",", with: ".")
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !text.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.count <= 6,
      fraction.utf8.allSatisfy({ (48...57).contains($0) }), let scaled = Int64(parts[0] + fraction)
    else { return nil }
    self.init(scaled: scaled, decimals: fraction.count)
  }

  /// With a point: what FHIR and the database hold.
  public var text: String {
    guard decimals > 0 else { return String(scaled) }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(scaled < 0 ? "-" : "")\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  /// With a comma: what a person reads.
  public var comma: String { text.replacing(".", with: ",") }

  /// For comparisons with limits and for drawing; never for money.
  public var approximate: Double {
    var value = Double(scaled)
    for _ in 0..<decimals { value /= 10 }
    return value
  }

  /// Rounded half away from zero to `wanted` decimals.
  public func rounded(to wanted: Int) -> ExactDecimal {
    guard wanted < decimals else { return self }
    var divisor: Int64 = 1
    for _ in wanted..<decimals { divisor *= 10 }
    let half = scaled < 0 ? -divisor / 2 : divisor / 2
    return ExactDecimal(scaled: (scaled + half) / divisor, decimals: wanted)
  }
}

extension ExactDecimal: Comparable {
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let decimals = max(a.decimals, b.decimals)
    return a.raised(to: decimals) < b.raised(to: decimals)
  }

  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let decimals = max(a.decimals, b.decimals)
    return a.raised(to: decimals) == b.raised(to: decimals)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(raised(to: 6)) }

  private func raised(to wanted: Int) -> Int64 {
    var value = scaled
    for _ in decimals..<max(wanted, decimals) {
      value = value.multipliedReportingOverflow(by: 10).partialValue
    }
    return value
  }
}

extension ExactDecimal: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = ExactDecimal(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a decimal: \(text)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

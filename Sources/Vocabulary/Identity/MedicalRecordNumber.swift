/// Nomor rekam medis of one facility: a running number, written in pairs or triples of digits on the folder.
///
/// It grows as long as it must (systems that cut it at six digits cannot register the millionth patient).
public struct MedicalRecordNumber: Hashable, Sendable, Codable {
  /// At least eight digits, zero-padded; more when the number needs them.
  public let text: String

  public init(_ number: Int64) {
    let digits = String(number)
    text = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Trusts the caller: for values that come from our own tables.
  public init(stored text: String) { self.text = text }

  /// Reads what a person typed: `00 00 12 34`, `1234`, `00001234`.
  public init?(typed: String) {
    let digits = typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    guard (1...12).contains(digits.count), let number = Int64(digits), number > 0 else { return nil }
    self.init(number)
  }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// In pairs, as on the folder: `00 00 12 34`.
  public var spaced: String {
    var out = ""
    for (offset, digit) in text.enumerated() {
      if offset > 0, (text.count - offset) % 2 == 0 { out.append(" ") }
      out.append(digit)
    }
    return out
  }
}

/// The number on a JKN card: 13 digits (BPJS P-Care `noKartu`).
public struct JKNNumber: Hashable, Sendable, Codable {
  public let text: String

  public init(_ typed: String) throws(Problem) {
    let text = typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Problem("Nomor kartu JKN hanya berisi angka.")
    }
    guard text.utf8.count == 13 else {
      throw Problem("Nomor kartu JKN harus 13 angka; yang terisi \(text.utf8.count).")
    }
    self.text = text
  }

  /// Trusts the caller: for values that come from our own tables.
  public init(stored text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  public var masked: String { "•••••••••\(text.suffix(4))" }
}

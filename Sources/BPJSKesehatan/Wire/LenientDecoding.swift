import Foundation

/// Reading what live services send: numbers as text, text as numbers, members absent or null (contract 1.6, 12).
/// Only identities are demanded; everything else may be missing.
extension KeyedDecodingContainer {
  /// Trimmed text, or nil when absent, null or blank (`nmTindakan` ends in a line break, contract 3.13).
  func text(_ key: Key) -> String? {
    guard let raw = value(key)?.asText else { return nil }
    let trimmed = raw.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  func number(_ key: Key) -> Double? {
    switch value(key) {
    case .whole(let number): Double(number)
    case .number(let number): number
    case .text(let text): Double(text.replacing(",", with: "."))
    default: nil
    }
  }

  func whole(_ key: Key) -> Int? { number(key).flatMap { Int(exactly: $0.rounded()) } }

  func flag(_ key: Key) -> Bool? {
    switch value(key) {
    case .flag(let flag): flag
    case .whole(let number): number != 0
    case .text(let text): Bool(text.lowercased())
    default: nil
    }
  }

  func date(_ key: Key) -> WireDate? { text(key).flatMap(WireDate.init) }

  /// A nested object, or nil when it is absent, null or of another shape.
  func object<T: Decodable>(_ type: T.Type, _ key: Key) -> T? {
    (try? decodeIfPresent(type, forKey: key)) ?? nil
  }

  /// An identity: without it the row is of no use.
  func identity(_ key: Key) throws -> String {
    guard let text = text(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "identity"))
    }
    return text
  }

  private func value(_ key: Key) -> JSONValue? {
    (try? decodeIfPresent(JSONValue.self, forKey: key)) ?? nil
  }
}

import Foundation

/// The one text of a value: JSON with sorted keys. The same value always gives the same text, on any machine.
enum CanonicalText {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

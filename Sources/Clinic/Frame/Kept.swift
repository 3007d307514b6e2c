import Foundation
import Store

/// A value kept whole in one column, as JSON: a drug or a test as it was when it was ordered, so that history
/// stays what it was when the catalogue changes.
struct Kept<Value: Codable & Sendable>: SQLBindable, SQLReadable {
  let value: Value

  init(_ value: Value) { self.value = value }

  var sqlValue: SQLValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return .null }
    return .text(String(decoding: data, as: UTF8.self))
  }

  static func read(_ value: SQLValue) -> Kept? {
    guard let text = String.read(value),
      let read = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    else { return nil }
    return Kept(read)
  }
}

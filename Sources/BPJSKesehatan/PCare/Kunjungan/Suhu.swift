/// A body temperature in tenths of a degree Celsius; P-Care wants text with a decimal comma, `"36,8"` (D5).
struct Suhu: Sendable, Equatable {
  let tenths: Int
}

extension Suhu: Encodable, CustomStringConvertible {
  var description: String { "\(tenths / 10),\(tenths % 10)" }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

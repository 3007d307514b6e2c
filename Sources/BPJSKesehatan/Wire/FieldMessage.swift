/// One `field` and `message` of an answer: what a write produced, or what a refusal complains about (contract 2.3).
public struct FieldMessage: Sendable, Equatable {
  public let field: String
  public let message: String

  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }

  /// Reads nothing, one object or a list of them; `message` may be a number.
  static func read(_ payload: JSONValue) -> [FieldMessage] {
    switch payload {
    case .object:
      guard let message = payload.member("message")?.asText else { return [] }
      return [FieldMessage(field: payload.member("field")?.asText ?? "", message: message)]
    case .list(let rows): return rows.flatMap(read)
    case .text(let text) where !text.isEmpty: return [FieldMessage(field: "", message: text)]
    default: return []
    }
  }
}

extension [FieldMessage] {
  /// The message of that field, or the first one: not every answer names its field as expected (contract 2.3).
  func value(of field: String) -> String? {
    (first { $0.field.lowercased() == field.lowercased() } ?? first)?.message
  }
}

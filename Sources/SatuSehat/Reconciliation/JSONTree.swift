import Foundation

/// Any JSON, to compare two messages element by element whatever their type.
enum JSONTree: Decodable, Equatable {
  case object([String: JSONTree])
  case array([JSONTree])
  case text(String)
  case number(Decimal)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONTree].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? { if case .object(let members) = self { members[name] } else { nil } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  /// What a person reads: the value itself, or how much there is.
  var words: String {
    switch self {
    case .object(let members):
      members["reference"]?.text ?? members["code"]?.text ?? members["value"]?.words ?? members["text"]?.text
        ?? "(\(members.count) isian)"
    case .array(let elements): elements.map(\.words).joined(separator: "; ")
    case .text(let text): text
    case .number(let number): "\(number)"
    case .truth(let truth): truth ? "ya" : "tidak"
    case .null: ""
    }
  }
}

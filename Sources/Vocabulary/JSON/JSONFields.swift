/// An object's fields by name.
public struct JSONFields: Sendable {
  private let object: ExactJSON

  public init(_ value: ExactJSON) throws(Problem) {
    guard value.isObject else { throw Problem("Ini harus berupa objek { … }.") }
    object = value
  }

  public subscript(name: StaticString) -> JSONField {
    let value = object.member(name)
    return JSONField(name: name, value: value?.isNull == true ? nil : value)
  }

  public var names: [String] { members.map(\.name) }

  fileprivate var members: [(name: String, value: ExactJSON)] { object.members }
}

extension JSONFields {
  /// All members, each a text that says something.
  public func texts() throws(Problem) -> [(name: String, text: String)] {
    var found: [(name: String, text: String)] = []
    for (name, value) in members {
      do throws(Problem) { found.append((name, try value.field.text())) } catch { throw error.at(name) }
    }
    return found
  }
}

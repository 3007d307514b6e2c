/// References inside a resource.
enum References {
  /// All literal references, in no particular order.
  static func all(in value: JSON) -> Set<String> {
    var found: Set<String> = []
    collect(value, into: &found)
    return found
  }

  private static func collect(_ value: JSON, into found: inout Set<String>) {
    switch value {
    case .array(let elements): for element in elements { collect(element, into: &found) }
    case .object(let members):
      if let reference = members["reference"]?.string { found.insert(reference) }
      for member in members.values { collect(member, into: &found) }
    default: break
    }
  }

  /// Puts other references in the place of some.
  static func replacing(_ map: [String: String], in value: JSON) -> JSON {
    switch value {
    case .array(let elements): return .array(elements.map { replacing(map, in: $0) })
    case .object(let members):
      return .object(
        Dictionary(
          uniqueKeysWithValues: members.map { name, member in
            if name == "reference", let target = member.string.flatMap({ map[$0] }) {
              return (name, .string(target))
            }
            return (name, replacing(map, in: member))
          }))
    default: return value
    }
  }
}

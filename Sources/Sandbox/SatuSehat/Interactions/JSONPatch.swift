/// JSON Patch (RFC 6902): add, remove, replace, move, copy, test.
enum JSONPatch {
  struct Failure: Error {
    var message: String
  }

  static func apply(_ patch: JSON, to document: JSON) throws(Failure) -> JSON {
    guard let operations = patch.array else { throw Failure(message: "a patch is an array of operations") }
    var document = document
    for operation in operations { try apply(operation, &document) }
    return document
  }

  private static func apply(_ operation: JSON, _ document: inout JSON) throws(Failure) {
    guard let name = operation["op"]?.string, let path = operation["path"]?.string else {
      throw Failure(message: "op or path is missing")
    }
    let pointer = try tokens(path)
    switch name {
    case "add": try insert(try value(operation), at: pointer[...], in: &document)
    case "remove": _ = try remove(at: pointer[...], in: &document)
    case "replace":
      _ = try remove(at: pointer[...], in: &document)
      try insert(try value(operation), at: pointer[...], in: &document)
    case "test":
      guard try find(pointer[...], in: document) == (try value(operation)) else {
        throw Failure(message: "test failed for path \(path)")
      }
    case "move", "copy":
      guard let from = operation["from"]?.string else { throw Failure(message: "from is missing") }
      let source = try tokens(from)
      let moved = try find(source[...], in: document)
      if name == "move" { _ = try remove(at: source[...], in: &document) }
      try insert(moved, at: pointer[...], in: &document)
    default: throw Failure(message: "unknown op \(name)")
    }
  }

  private static func value(_ operation: JSON) throws(Failure) -> JSON {
    guard let value = operation["value"] else { throw Failure(message: "value is missing") }
    return value
  }

  private static func tokens(_ path: String) throws(Failure) -> [String] {
    guard path.isEmpty || path.hasPrefix("/") else { throw Failure(message: "path must begin with /") }
    return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  private static func find(_ path: ArraySlice<String>, in value: JSON) throws(Failure) -> JSON {
    guard let token = path.first else { return value }
    let next = value[token] ?? Int(token).flatMap { value[$0] }
    guard let next else { throw Failure(message: "no value at \(token)") }
    return try find(path.dropFirst(), in: next)
  }

  private static func insert(
    _ new: JSON, at path: ArraySlice<String>, in value: inout JSON
  ) throws(Failure) {
    guard let token = path.first else {
      value = new
      return
    }
    let isLast = path.count == 1
    switch value {
    case .object(var members):
      if isLast {
        members[token] = new
      } else {
        guard var inner = members[token] else { throw Failure(message: "no value at \(token)") }
        try insert(new, at: path.dropFirst(), in: &inner)
        members[token] = inner
      }
      value = .object(members)
    case .array(var elements):
      let index = token == "-" ? elements.count : Int(token) ?? -1
      guard index >= 0, index <= (isLast ? elements.count : elements.count - 1) else {
        throw Failure(message: "no index \(token)")
      }
      if isLast {
        elements.insert(new, at: index)
      } else {
        try insert(new, at: path.dropFirst(), in: &elements[index])
      }
      value = .array(elements)
    default: throw Failure(message: "no value at \(token)")
    }
  }

  private static func remove(
    at path: ArraySlice<String>, in value: inout JSON
  ) throws(Failure) -> JSON {
    guard let token = path.first else {
      defer { value = .null }
      return value
    }
    switch value {
    case .object(var members):
      guard var inner = members[token] else { throw Failure(message: "no value at \(token)") }
      defer { value = .object(members) }
      guard path.count == 1 else {
        let removed = try remove(at: path.dropFirst(), in: &inner)
        members[token] = inner
        return removed
      }
      members[token] = nil
      return inner
    case .array(var elements):
      guard let index = Int(token), elements.indices.contains(index) else {
        throw Failure(message: "no index \(token)")
      }
      defer { value = .array(elements) }
      guard path.count == 1 else { return try remove(at: path.dropFirst(), in: &elements[index]) }
      return elements.remove(at: index)
    default: throw Failure(message: "no value at \(token)")
    }
  }
}

/// The first thing in a resource that is not R4 (contract sections 5.3 and 14.4, "store").
struct StructureProblem: Error, Sendable, Hashable {
  var diagnostics: String
  var expression: String
}

/// Checks a resource against the R4 tables as the FHIR store behind the platform does: unknown elements,
/// required ones, one or many, primitive types, required codes, target types, order of periods.
struct StructureCheck {
  private let book = StructureBook.r4
  private var path: ElementPath

  /// The first problem of a resource, or `nil`.
  static func problem(in resource: JSON) -> StructureProblem? {
    do throws(StructureProblem) {
      guard let type = resource["resourceType"]?.string else {
        throw StructureProblem(diagnostics: "missing required field \"resourceType\"", expression: "")
      }
      var check = StructureCheck(path: ElementPath(type))
      try check.resource(resource)
      return nil
    } catch {
      return error
    }
  }

  private init(path: ElementPath) { self.path = path }

  private mutating func resource(_ value: JSON) throws(StructureProblem) {
    guard let type = value["resourceType"]?.string, book.node(type) != nil else {
      throw problem("unknown resource type")
    }
    try object(value, node: type, name: type)
  }

  private mutating func object(_ value: JSON, node key: String, name: String) throws(StructureProblem) {
    guard let node = book.node(key), case .object(let members) = value, !members.isEmpty else {
      throw problem("invalid value (expected a \(typeName(key)) object): \(value.text)")
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let member = node.members[name] else {
        if name.hasPrefix("_"), node.members[String(name.dropFirst())] != nil { continue }
        throw problem("unknown field \"\(name)\"")
      }
      path.descend(name)
      try values(value, member, name)
      path.ascend()
    }
    for requirement in node.required where !requirement.anyOf.contains(where: { members[$0] != nil }) {
      throw problem("missing required field \"\(requirement.name)\"")
    }
    for choice in node.choices where choice.oneOf.count(where: { members[$0] != nil }) > 1 {
      throw problem("multiple values for choice field \"\(choice.name)\"")
    }
    if key == "Period" { try period(value) }
  }

  private mutating func values(
    _ value: JSON, _ member: StructureBook.Member, _ name: String
  ) throws(StructureProblem) {
    guard member.list else { return try one(value, member, name) }
    guard case .array(let elements) = value, !elements.isEmpty else {
      throw problem("invalid value (expected a non-empty array): \(value.text)")
    }
    for (index, element) in elements.enumerated() {
      path.descend(index)
      try one(element, member, name)
      path.ascend()
    }
  }

  private mutating func one(
    _ value: JSON, _ member: StructureBook.Member, _ name: String
  ) throws(StructureProblem) {
    switch member.kind {
    case .primitive(let primitive):
      guard primitive.accepts(value) else {
        throw problem("invalid value (expected a \(primitive.rawValue)): \(value.text)")
      }
      if !member.codes.isEmpty, let code = value.string, !member.codes.contains(code) {
        throw problem("invalid code \"\(code)\" for field \"\(name)\"")
      }
    case .node(let key):
      try object(value, node: key, name: name)
      if key == "Reference" { try target(value, member) }
    case .resource:
      try resource(value)
    }
  }

  private func target(_ value: JSON, _ member: StructureBook.Member) throws(StructureProblem) {
    guard let reference = value["reference"]?.string, !member.targets.isEmpty,
      let slash = reference.firstIndex(of: "/")
    else { return }
    let type = String(reference[..<slash])
    if !type.contains(":"), !member.targets.contains(type) {
      throw problem("invalid reference: target type \(type) is not one of \(member.targets.sorted())")
    }
  }

  /// Contract section 4.2: an end before its start is refused by FHIR's invariant per-1.
  private func period(_ value: JSON) throws(StructureProblem) {
    guard let start = value["start"]?.string.flatMap(FHIRTime.instant),
      let end = value["end"]?.string.flatMap(FHIRTime.instant), end < start
    else { return }
    throw problem("fhirpath-constraint-violation-\(path.element)")
  }

  private func typeName(_ key: String) -> String {
    guard let dot = key.lastIndex(of: ".") else { return key }
    let name = key[key.index(after: dot)...]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func problem(_ diagnostics: String) -> StructureProblem {
    StructureProblem(diagnostics: diagnostics, expression: path.text)
  }
}

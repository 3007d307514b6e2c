/// The tables of ``StructureTable`` ready for use: the members of every resource, backbone element and data type.
final class StructureBook: Sendable {
  /// What may stand inside one object.
  struct Node: Sendable {
    /// By name as written on the wire (`valueQuantity`).
    var members: [String: Member] = [:]
    /// Elements of which one of the names must be present.
    var required: [(name: String, anyOf: [String])] = []
    /// Choices of which at most one name may be present.
    var choices: [(name: String, oneOf: [String])] = []
  }

  struct Member: Sendable {
    enum Kind: Sendable, Hashable {
      case primitive(Primitive)
      /// An object whose members are listed under this key.
      case node(String)
      /// A contained resource.
      case resource
    }

    var kind: Kind
    var list: Bool
    var targets: Set<String> = []
    var codes: Set<String> = []
  }

  static let r4 = StructureBook()

  private let nodes: [String: Node]

  private init() {
    var builder = Builder()
    for (type, table) in StructureTable.resources { builder.add(resource: type, table) }
    builder.add(dataTypes: StructureTable.dataTypes)
    nodes = builder.nodes
  }

  /// The members of a resource type, a data type or (by its path) a backbone element.
  func node(_ key: String) -> Node? { nodes[key] }

  var resourceTypes: some Collection<String> { StructureTable.resources.keys }
}

extension StructureBook {
  fileprivate struct Builder {
    var nodes: [String: Node] = [:]

    mutating func add(resource type: String, _ table: String) {
      nodes[type] = Node(members: Self.resourceMembers)
      for line in StructureTable.lines(table) { add(line, to: type) }
    }

    mutating func add(dataTypes table: String) {
      var type = ""
      for text in table.split(separator: "\n") {
        if text.hasSuffix(":") {
          type = String(text.dropLast())
          nodes[type] = Node(members: Self.elementMembers)
        } else if let line = StructureTable.Line(text) {
          add(line, to: type)
        }
      }
      nodes["Age"] = nodes["Quantity"]
      nodes["Duration"] = nodes["Quantity"]
    }

    private mutating func add(_ line: StructureTable.Line, to type: String) {
      let path = type + "." + line.path
      guard let dot = path.lastIndex(of: ".") else { return }
      let parent = String(path[..<dot])
      let name = String(path[path.index(after: dot)...])
      var node = nodes[parent, default: Node(members: Self.backboneMembers)]
      defer { nodes[parent] = node }
      guard name.hasSuffix("[x]") else {
        node.members[name] = member(line, type: line.types.first, path: path, root: type)
        if line.required { node.required.append((name, [name])) }
        if line.types.isEmpty { nodes[path] = Node(members: Self.backboneMembers) }
        return
      }
      let base = String(name.dropLast(3))
      let types = line.types == ["*"] ? Self.everyType : line.types
      let names = types.map { base + $0.prefix(1).uppercased() + $0.dropFirst() }
      for (name, choice) in zip(names, types) {
        node.members[name] = member(line, type: choice, path: path, root: type)
      }
      node.choices.append((name, names))
      if line.required { node.required.append((name, names)) }
    }

    private func member(
      _ line: StructureTable.Line, type: String?, path: String, root: String
    ) -> Member {
      let kind: Member.Kind =
        switch type {
        case nil: .node(path)
        case .some(let type) where type.hasPrefix("@"): .node(root + "." + type.dropFirst())
        case "Resource": .resource
        case .some(let type): Primitive(rawValue: type).map { .primitive($0) } ?? .node(type)
        }
      let targets = type == "Reference" ? line.targets : []
      return Member(kind: kind, list: line.list, targets: targets, codes: line.codes)
    }

    private static let elementMembers: [String: Member] = [
      "id": Member(kind: .primitive(.string), list: false),
      "extension": Member(kind: .node("Extension"), list: true),
    ]

    private static let backboneMembers = elementMembers.merging(
      ["modifierExtension": Member(kind: .node("Extension"), list: true)], uniquingKeysWith: { $1 })

    private static let resourceMembers = backboneMembers.merging(
      [
        "resourceType": Member(kind: .primitive(.code), list: false),
        "meta": Member(kind: .node("Meta"), list: false),
        "implicitRules": Member(kind: .primitive(.uri), list: false),
        "language": Member(kind: .primitive(.code), list: false),
        "text": Member(kind: .node("Narrative"), list: false),
        "contained": Member(kind: .resource, list: true),
      ], uniquingKeysWith: { $1 })

    /// The types an extension's value may have, those of the tables only.
    private static let everyType =
      Primitive.allCases.map(\.rawValue).filter { $0 != "xhtml" } + [
        "Address", "Age", "Annotation", "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Duration",
        "HumanName", "Identifier", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData",
        "ContactDetail", "Dosage", "Timing", "Meta",
      ]
  }
}

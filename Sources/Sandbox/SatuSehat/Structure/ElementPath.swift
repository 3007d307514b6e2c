/// Where in a resource something stands: `Encounter.participant[0].type`.
struct ElementPath: Sendable {
  private enum Step: Sendable {
    case name(String)
    case index(Int)
  }

  private var steps: [Step]

  init(_ root: String) { steps = [.name(root)] }

  mutating func descend(_ name: String) { steps.append(.name(name)) }
  mutating func descend(_ index: Int) { steps.append(.index(index)) }
  mutating func ascend() { steps.removeLast() }

  func child(_ name: String) -> String { text + "." + name }

  /// As FHIRPath writes it, with indices.
  var text: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      }
    }
  }

  /// Without indices, as rule tables name elements.
  var element: String {
    steps.reduce(into: "") { text, step in
      if case .name(let name) = step { text += text.isEmpty ? name : "." + name }
    }
  }
}

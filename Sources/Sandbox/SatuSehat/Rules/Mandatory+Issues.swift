extension Mandatory {
  func issues(of resource: JSON, type: String) -> [Issue] {
    missing(in: resource, steps: path.split(separator: ".")[...], at: type)
  }

  private func missing(in value: JSON, steps: ArraySlice<Substring>, at place: String) -> [Issue] {
    guard let step = steps.first else { return isFilled(value) ? [] : [issue(at: place)] }
    if step.hasSuffix("[x]") {
      let base = step.dropLast(3)
      let found = value.object?.keys.contains { $0.hasPrefix(base) } ?? false
      return found ? [] : [issue(at: "\(place).\(base)")]
    }
    guard let member = value[String(step)] else {
      // A missing parent is reported by its own rule.
      return steps.count == 1 ? [issue(at: "\(place).\(step)")] : []
    }
    guard steps.count > 1, case .array(let elements) = member else {
      return missing(in: member, steps: steps.dropFirst(), at: "\(place).\(step)")
    }
    return elements.enumerated().flatMap { index, element in
      missing(in: element, steps: steps.dropFirst(), at: "\(place).\(step)[\(index)]")
    }
  }

  private func isFilled(_ value: JSON) -> Bool {
    switch (kind, value) {
    case (_, .null): false
    case (.reference, _): value["reference"]?.string?.isEmpty == false
    case (.element, .array(let elements)): !elements.isEmpty
    case (.element, .object(let members)): !members.isEmpty
    case (.text, .string(let text)): !text.isEmpty
    default: true
    }
  }

  private func issue(at place: String) -> Issue {
    switch kind {
    case .element: .missingElement(place, number)
    case .reference: .missingReference(place, number)
    case .text: .emptyText(place, number)
    }
  }
}

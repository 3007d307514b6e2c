/// Rules for every element of a type, wherever it stands: empty texts, dates, codings, units, references
/// (contract section 4).
struct UniversalRules {
  private let rules: [String: CodingRule]
  private let dates: DateRule

  init(codings: [CodingRule], dates: DateRule) {
    rules = Dictionary(codings.map { ($0.element, $0) }, uniquingKeysWith: { $1 })
    self.dates = dates
  }

  func issues(of resource: JSON) -> [Issue] {
    var issues: [Issue] = []
    ElementWalk { member, value, path in
      switch member.kind {
      case .primitive(let primitive):
        issues += text(value, primitive, path)
      case .node("Coding"): issues += coding(value, path)
      case .node("Quantity"), .node("Age"), .node("Duration"): issues += quantity(value, path)
      case .node("Reference"): issues += reference(value, path)
      default: break
      }
    }.walk(resource)
    return issues
  }

  private func text(_ value: JSON, _ primitive: Primitive, _ path: ElementPath) -> [Issue] {
    guard let text = value.string else { return [] }
    if text.isEmpty { return [.emptyText(path.text, path.element == "Patient.gender" ? 10413 : 10134)] }
    switch primitive {
    case .integer, .positiveInt, .unsignedInt:
      return [.rule("Integer formated as a string: '\(text)'", at: path.text, 10254)]
    case .dateTime, .instant:
      return dates.issue(text, path).map { [$0] } ?? []
    case .date where path.element == "Patient.birthDate":
      return dates.birthDateIssue(text, path).map { [$0] } ?? []
    default:
      return []
    }
  }

  private func coding(_ value: JSON, _ path: ElementPath) -> [Issue] {
    guard let system = value["system"]?.string, !system.isEmpty else {
      return [.missingElement(path.child("system"), rules[path.element]?.systemNumber ?? 10002)]
    }
    // An imaging order names the machine by its title alone.
    if system == "http://sys-ids.kemkes.go.id/ae-title" { return [] }
    guard let code = value["code"]?.string, !code.isEmpty else {
      return [.missingElement(path.child("code"), rules[path.element]?.codeNumber ?? 10010)]
    }
    return check(code, in: system, path)
  }

  /// A quantity needs no unit, but one with a system must be known.
  private func quantity(_ value: JSON, _ path: ElementPath) -> [Issue] {
    guard let system = value["system"]?.string, let code = value["code"]?.string else { return [] }
    return check(code, in: system, path)
  }

  private func check(_ code: String, in system: String, _ path: ElementPath) -> [Issue] {
    let rule = rules[path.element]
    if let rule, !rule.systems.contains(system) {
      return [.invalidSystem(system, at: path.child("system"), rule.systemNumber)]
    }
    guard let codes = CodeSystems.known[system] else {
      return rule == nil ? [.invalidSystem(system, at: path.child("system"), 10002)] : []
    }
    guard codes.contains(code) else {
      return [.codeNotFound(code, in: system, at: path.child("code"), rule?.codeNumber ?? 10010)]
    }
    return []
  }

  /// Section 4.3: literal relative references `Type/id` with the platform's identifier.
  private func reference(_ value: JSON, _ path: ElementPath) -> [Issue] {
    guard let text = value["reference"]?.string, !text.hasPrefix("#"), !text.hasPrefix("urn:uuid:") else {
      return []
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].first?.isUppercase == true,
      ResourceID.isWellFormed(parts[1], of: String(parts[0]))
    else {
      return [Issue(text: "Wrong reference ID format: \(text)", expression: path.child("reference"))]
    }
    return []
  }
}

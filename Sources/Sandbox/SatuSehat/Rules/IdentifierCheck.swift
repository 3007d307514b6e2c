/// Identifier systems (contract section 4.1): the facility's own for this type, and those that must be there.
struct IdentifierCheck {
  let rule: IdentifierRule
  let type: String
  let organization: String

  func issues(of resource: JSON) -> [Issue] {
    // Composition and QuestionnaireResponse carry one object.
    let list = resource["identifier"]?.array ?? resource["identifier"].map { [$0] } ?? []
    let isList = resource["identifier"]?.array != nil
    var issues = list.enumerated().flatMap { index, identifier -> [Issue] in
      let path = "\(type).identifier" + (isList ? "[\(index)]" : "")
      let system = identifier["system"]?.string ?? ""
      if !isAllowed(system) { return [.invalidIdentifier(system, at: path + ".system", rule.number)] }
      if identifier["value"]?.string?.isEmpty ?? true {
        return [.rule("Identifier value not found", at: path + ".value", rule.number)]
      }
      return []
    }
    for slug in rule.required where !list.contains(where: { isOwn($0["system"]?.string ?? "", slug) }) {
      // A wrong system has been reported already; two issues for one mistake help nobody.
      if issues.isEmpty { issues.append(.missingElement("\(type).identifier(\(slug))", rule.number)) }
    }
    return issues
  }

  private func isOwn(_ system: String, _ slug: String) -> Bool {
    let base = "http://sys-ids.kemkes.go.id/\(slug)/\(organization)"
    return rule.suffixes.contains { system == base + $0 }
  }

  private func isAllowed(_ system: String) -> Bool {
    rule.slugs.contains { isOwn(system, $0) }
      || rule.others.contains { other in
        other.hasSuffix("*") ? system.hasPrefix(other.dropLast()) : system == other
      }
  }
}

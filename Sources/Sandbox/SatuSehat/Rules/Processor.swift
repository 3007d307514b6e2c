/// The platform's own rules before anything is stored. All that are broken are reported together
/// (contract sections 4.1 and 14.4).
struct Processor: Sendable {
  /// IHS number of the client's organisation.
  let organization: String
  let switches: Switchboard

  /// The issues of a resource at an instant (seconds since 1970).
  func issues(of resource: JSON, now: Double) -> [Issue] {
    let dates = DateRule(now: now, oldestDay: switches[.oldestDate])
    guard let type = resource["resourceType"]?.string, let rules = RuleBook.rules[type] else {
      return counted(UniversalRules(codings: [], dates: dates).issues(of: resource))
    }
    var issues: [Issue] = []
    if let rule = rules.identifier {
      issues += IdentifierCheck(rule: rule, type: type, organization: organization).issues(of: resource)
    }
    issues += rules.mandatory.flatMap { $0.issues(of: resource, type: type) }
    issues += UniversalRules(codings: rules.codings, dates: dates).issues(of: resource)
    issues += rules.further.flatMap { $0(resource) }
    if type == "QuestionnaireResponse", switches.isOn(.questionnaireItems) {
      issues += QuestionnaireCheck.issues(of: resource)
    }
    return counted(issues)
  }

  /// Those whose rule is not switched off.
  private func counted(_ issues: [Issue]) -> [Issue] {
    guard !issues.isEmpty else { return [] }
    let ignored = Set(switches.words(.ignoredRules).compactMap { Int($0) })
    return ignored.isEmpty ? issues : issues.filter { $0.rule.map { !ignored.contains($0) } ?? true }
  }

  /// Where a resource names an organisation that is not the client's as its own (section 2), `nil` when fine.
  /// `isOwn` knows the sub-organisations that the client has created.
  func foreignOrganization(in resource: JSON, isOwn: (String) -> Bool) -> String? {
    for name in ["serviceProvider", "managingOrganization", "custodian", "partOf"] {
      guard let reference = resource[name]?["reference"]?.string, reference.hasPrefix("Organization/"),
        !isOwn(String(reference.dropFirst("Organization/".count)))
      else { continue }
      return (resource["resourceType"]?.string ?? "") + "." + name
    }
    return nil
  }
}

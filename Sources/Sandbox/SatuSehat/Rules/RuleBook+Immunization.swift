extension RuleBook {
  /// Contract section 9.17, with its table of three cases.
  static let immunization = ResourceRules(
    identifier: IdentifierRule(slugs: ["immunization"]),
    mandatory: [
      .element("primarySource", 10292), .element("reasonCode", 10105), .reference("patient"),
      .reference("encounter"), .reference("performer.actor"),
    ] + Mandatory.elements("occurrence[x] performer recorded vaccineCode"),
    codings: [
      CodingRule(
        "Immunization.vaccineCode.coding", [CodeSystems.kfa, CodeSystems.cvx], system: 10103, code: 10103),
      CodingRule(
        "Immunization.reasonCode.coding",
        [kemkes("immunization-reason"), kemkes("immunization-routine-timing")], system: 10105, code: 10105),
      CodingRule("Immunization.route.coding", [CodeSystems.atc], code: 10056),
      CodingRule("Immunization.performer.function.coding", [hl7("v2-0443")]),
      CodingRule("Immunization.reportOrigin.coding", [hl7("immunization-origin")]),
    ],
    further: [caseIsComplete])

  @Sendable private static func caseIsComplete(_ immunization: JSON) -> [Issue] {
    guard let primary = immunization["primarySource"]?.bool else { return [] }
    let functions = (immunization["performer"]?.array ?? []).flatMap { performer in
      (performer["function"]?["coding"]?.array ?? []).compactMap { $0["code"]?.string }
    }
    switch (immunization["status"]?.string, primary) {
    case ("not-done", _):
      return immunization["statusReason"] == nil
        ? [.missingElement("Immunization.statusReason", Issue.unnumbered)] : []
    case (_, true) where functions.contains("EP"):
      // An official body reports a given dose with EP and primarySource true.
      return []
    case (_, true):
      return given(immunization, functions)
    case (_, false):
      return functions.contains("EP")
        ? [] : [.rule("Performer function must contains code EP", at: "Immunization.performer", 10307)]
    }
  }

  /// A dose given now by our own staff.
  private static func given(_ immunization: JSON, _ functions: [String]) -> [Issue] {
    var issues: [Issue] = []
    for (name, number) in [("lotNumber", 10306), ("expirationDate", 10307), ("protocolApplied", 10450)]
    where immunization[name] == nil {
      issues.append(.missingElement("Immunization.\(name)", number))
    }
    if !functions.contains("AP"), !functions.contains("OP") {
      issues.append(
        .rule("Performer function must contains code AP or OP", at: "Immunization.performer", 10306))
    }
    return issues
  }
}

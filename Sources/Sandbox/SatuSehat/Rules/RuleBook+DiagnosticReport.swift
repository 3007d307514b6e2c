extension RuleBook {
  /// Contract section 9.12.
  static let diagnosticReport = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["diagnostic"], number: 10432, required: ["diagnostic"], suffixes: ["/lab", "/rad"]),
    mandatory: [
      .element("result", 10385), .element("basedOn", 10387), .reference("subject"), .reference("encounter"),
    ] + Mandatory.elements("code effective[x] issued performer"),
    codings: [
      CodingRule("DiagnosticReport.category.coding", [hl7("v2-0074")]),
      CodingRule(
        "DiagnosticReport.code.coding",
        [
          CodeSystems.loinc, CodeSystems.snomed, kemkes("examination"), kemkes("clinical-term"),
          CodeSystems.icd9CM,
        ]),
    ])
}

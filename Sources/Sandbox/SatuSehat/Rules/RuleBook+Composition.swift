extension RuleBook {
  /// Contract section 9.16.
  static let composition = ResourceRules(
    identifier: IdentifierRule(slugs: ["composition"]),
    mandatory: [
      .text("title", 10134), .reference("subject"), .reference("encounter"),
    ] + Mandatory.elements("author date section type"),
    codings: [
      CodingRule("Composition.type.coding", [CodeSystems.loinc, kemkes("composition-type")]),
      CodingRule("Composition.category.coding", [CodeSystems.loinc]),
    ])
}

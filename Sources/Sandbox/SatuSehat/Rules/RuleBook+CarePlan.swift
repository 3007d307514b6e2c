extension RuleBook {
  /// Contract section 9.14.
  static let carePlan = ResourceRules(
    identifier: IdentifierRule(slugs: ["careplan"]),
    mandatory: [.reference("subject"), .reference("encounter"), .reference("author")]
      + Mandatory.elements("category created description title"),
    codings: [
      CodingRule(
        "CarePlan.category.coding",
        [CodeSystems.snomed, CodeSystems.kemkesTerms, kemkes("care-plan-category")])
    ])
}

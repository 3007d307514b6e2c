extension RuleBook {
  /// Contract section 9.4.
  static let procedure = ResourceRules(
    identifier: IdentifierRule(slugs: ["procedure"]),
    mandatory: [.reference("subject"), .reference("encounter")] + Mandatory.elements("category code"),
    codings: [
      CodingRule("Procedure.category.coding", [CodeSystems.snomed, CodeSystems.kemkesTerms]),
      CodingRule(
        "Procedure.code.coding",
        [
          CodeSystems.icd9CM, CodeSystems.snomed, kemkes("kptl"), kemkes("clinical-term"),
          CodeSystems.kemkesTerms,
        ]),
    ])
}

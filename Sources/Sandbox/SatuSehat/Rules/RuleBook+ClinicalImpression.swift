extension RuleBook {
  /// Contract section 9.13.
  static let clinicalImpression = ResourceRules(
    identifier: IdentifierRule(slugs: ["clinicalimpression"]),
    mandatory: [.reference("subject"), .reference("encounter"), .reference("assessor")]
      + Mandatory.elements("date effective[x]"),
    codings: [
      CodingRule(
        "ClinicalImpression.code.coding",
        [CodeSystems.snomed, CodeSystems.kemkesTerms, kemkes("clinical-term")]),
      CodingRule(
        "ClinicalImpression.prognosisCodeableConcept.coding", [CodeSystems.snomed, kemkes("clinical-term")]),
    ])
}

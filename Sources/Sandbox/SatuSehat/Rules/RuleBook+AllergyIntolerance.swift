extension RuleBook {
  /// Contract section 9.5.
  static let allergyIntolerance = ResourceRules(
    identifier: IdentifierRule(slugs: ["allergy"]),
    mandatory: [
      .element("category", 10075), .reference("patient"), .reference("encounter"), .reference("recorder"),
    ] + Mandatory.elements("clinicalStatus code recordedDate"),
    codings: [
      CodingRule(
        "AllergyIntolerance.code.coding",
        [
          CodeSystems.snomed, CodeSystems.kfa, kemkes("clinical-term"), CodeSystems.kemkesTerms,
          CodeSystems.loinc,
        ]),
      CodingRule("AllergyIntolerance.clinicalStatus.coding", [hl7("allergyintolerance-clinical")]),
      CodingRule("AllergyIntolerance.verificationStatus.coding", [hl7("allergyintolerance-verification")]),
    ])
}

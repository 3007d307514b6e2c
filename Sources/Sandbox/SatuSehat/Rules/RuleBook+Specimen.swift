extension RuleBook {
  /// Contract section 9.11.
  static let specimen = ResourceRules(
    identifier: IdentifierRule(slugs: ["specimen"], required: ["specimen"]),
    mandatory: [.reference("subject")] + Mandatory.elements("status type collection request"),
    codings: [
      CodingRule(
        "Specimen.type.coding", [CodeSystems.snomed, kemkes("clinical-term"), CodeSystems.kemkesTerms]),
      CodingRule("Specimen.collection.fastingStatusCodeableConcept.coding", [hl7("v2-0916")]),
    ])
}

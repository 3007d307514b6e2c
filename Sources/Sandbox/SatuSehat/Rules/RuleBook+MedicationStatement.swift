extension RuleBook {
  /// Contract section 9.9.
  static let medicationStatement = ResourceRules(
    identifier: IdentifierRule(slugs: ["medicationstatement"]),
    mandatory: [.reference("subject"), .reference("context"), .reference("informationSource")],
    codings: [
      CodingRule(
        "MedicationStatement.category.coding", [hl7("medication-statement-category")], system: 10480),
      CodingRule("MedicationStatement.medicationCodeableConcept.coding", [CodeSystems.kfa]),
      CodingRule("MedicationStatement.dosage.route.coding", [CodeSystems.atc], code: 10056),
    ])
}

extension RuleBook {
  /// Contract section 9.7.
  static let medicationRequest = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["prescription", "prescription-item"], required: ["prescription", "prescription-item"]),
    mandatory: [.reference("subject"), .reference("encounter"), .reference("requester")]
      + Mandatory.elements("authoredOn category dosageInstruction priority medication[x]"),
    codings: [
      CodingRule("MedicationRequest.category.coding", [hl7("medicationrequest-category")]),
      CodingRule(
        "MedicationRequest.courseOfTherapyType.coding", [hl7("medicationrequest-course-of-therapy")]),
      CodingRule("MedicationRequest.dosageInstruction.route.coding", [CodeSystems.atc], code: 10056),
      CodingRule(
        "MedicationRequest.dosageInstruction.doseAndRate.type.coding",
        [hl7("dose-rate-type"), kemkes("dose-rate-type")]),
      CodingRule("MedicationRequest.dispenseRequest.quantity", dispensedUnits, system: 10050, code: 10050),
      CodingRule(
        "MedicationRequest.dosageInstruction.doseAndRate.doseQuantity", dispensedUnits, system: 10050,
        code: 10050),
    ])

  /// Units of dose and quantity (section 4.2); KFA's own units are refused (10050).
  static let dispensedUnits = [
    CodeSystems.orderableDrugForm, CodeSystems.ucum, CodeSystems.snomed, kemkes("smallest-logistic-unit"),
  ]
}

extension RuleBook {
  /// Contract section 9.8.
  static let medicationDispense = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["prescription", "prescription-item"], required: ["prescription", "prescription-item"]),
    mandatory: [.reference("subject"), .reference("context"), .reference("performer.actor")]
      + Mandatory.elements(
        """
        authorizingPrescription category dosageInstruction medication[x] performer quantity whenHandedOver \
        whenPrepared
        """),
    codings: [
      CodingRule("MedicationDispense.category.coding", [CodeSystems.dispenseCategory]),
      CodingRule("MedicationDispense.dosageInstruction.route.coding", [CodeSystems.atc], code: 10056),
      CodingRule("MedicationDispense.quantity", dispensedUnits, system: 10050, code: 10050),
      CodingRule("MedicationDispense.daysSupply", [CodeSystems.ucum], system: 10050, code: 10050),
    ],
    further: [preparedBeforeHandedOver])

  @Sendable private static func preparedBeforeHandedOver(_ dispense: JSON) -> [Issue] {
    guard let prepared = dispense["whenPrepared"]?.string.flatMap(FHIRTime.instant),
      let handedOver = dispense["whenHandedOver"]?.string.flatMap(FHIRTime.instant), handedOver < prepared
    else { return [] }
    let text = "Invalid date time value : whenHandedOver is before whenPrepared"
    return [.rule(text, at: "MedicationDispense.whenHandedOver", Issue.unnumbered)]
  }
}

extension RuleBook {
  /// Contract section 9.3.
  static let observation = ResourceRules(
    identifier: IdentifierRule(slugs: ["observation"]),
    mandatory: [
      .reference("encounter", 10130), .element("performer", 10383), .reference("subject"),
    ] + Mandatory.elements("category code issued effective[x]"),
    codings: [
      CodingRule(
        "Observation.code.coding",
        [
          CodeSystems.loinc, CodeSystems.snomed, kemkes("clinical-term"), CodeSystems.kemkesTerms,
          kemkes("examination"), kemkes("anc-custom-codes"),
          "http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes",
        ]),
      CodingRule("Observation.category.coding", [hl7("observation-category")]),
      CodingRule("Observation.interpretation.coding", [hl7("v3-ObservationInterpretation")]),
      CodingRule(
        "Observation.valueCodeableConcept.coding",
        [
          CodeSystems.snomed, CodeSystems.loinc, kemkes("clinical-term"), CodeSystems.kemkesTerms,
          kemkes("examination"), CodeSystems.icd10,
        ],
        code: 10297),
    ],
    further: [hasOneValue])

  /// Exactly one value, or components, members or a reason for their absence.
  @Sendable private static func hasOneValue(_ observation: JSON) -> [Issue] {
    let names = observation.object?.keys.filter { name in
      name.hasPrefix("value") || ["component", "dataAbsentReason", "hasMember"].contains(name)
    }
    return names?.isEmpty == true ? [.missingElement("Observation.value", Issue.unnumbered)] : []
  }
}

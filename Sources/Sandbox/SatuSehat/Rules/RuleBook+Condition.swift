extension RuleBook {
  /// Contract section 9.2.
  static let condition = ResourceRules(
    identifier: IdentifierRule(slugs: ["condition"]),
    mandatory: [.reference("subject"), .reference("encounter")]
      + Mandatory.elements("category clinicalStatus code"),
    codings: [
      CodingRule(
        "Condition.code.coding",
        [CodeSystems.icd10, CodeSystems.snomed, kemkes("clinical-term"), CodeSystems.kemkesTerms], code: 10003
      ),
      CodingRule("Condition.category.coding", [hl7("condition-category"), CodeSystems.kemkesTerms]),
      CodingRule("Condition.clinicalStatus.coding", [hl7("condition-clinical")]),
      CodingRule("Condition.verificationStatus.coding", [hl7("condition-ver-status")]),
    ],
    further: [diagnosisIsICD10])

  /// Section 9.2, table: a diagnosis of the encounter carries an ICD-10 code.
  @Sendable private static func diagnosisIsICD10(_ condition: JSON) -> [Issue] {
    let categories = (condition["category"]?.array ?? []).flatMap { $0["coding"]?.array ?? [] }
    let codings = condition["code"]?["coding"]?.array ?? []
    guard categories.contains(where: { $0["code"]?.string == "encounter-diagnosis" }), !codings.isEmpty,
      !codings.contains(where: { $0["system"]?.string == CodeSystems.icd10 })
    else { return [] }
    return [
      .invalidSystem(codings[0]["system"]?.string ?? "", at: "Condition.code.coding[0].system", 10002)
    ]
  }
}

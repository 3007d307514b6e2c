extension RuleBook {
  /// Contract section 9.6.
  static let medication = ResourceRules(
    identifier: IdentifierRule(slugs: ["medication"], required: ["medication"]),
    mandatory: Mandatory.elements("status form meta meta.profile"),
    codings: [
      CodingRule("Medication.code.coding", [CodeSystems.kfa]),
      CodingRule("Medication.form.coding", [kemkes("medication-form")]),
      CodingRule("Medication.ingredient.itemCodeableConcept.coding", [CodeSystems.kfa]),
    ],
    further: [medicationTypeFits])

  private static let medicationTypeURL = "https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType"

  /// One MedicationType; NC needs the product's code, a compound (SD, EP) its ingredients and no code.
  @Sendable private static func medicationTypeFits(_ medication: JSON) -> [Issue] {
    let types = (medication["extension"]?.array ?? []).filter { $0["url"]?.string == medicationTypeURL }
    guard types.count == 1, let coding = types[0]["valueCodeableConcept"]?["coding"]?[0] else {
      return [.missingElement("Medication.extension(MedicationType)", Issue.unnumbered)]
    }
    guard coding["system"]?.string == kemkes("medication-type") else {
      return [.invalidSystem(coding["system"]?.string ?? "", at: "Medication.extension", 10002)]
    }
    let needed = coding["code"]?.string == "NC" ? "code" : "ingredient"
    return medication[needed] == nil ? [.missingElement("Medication.\(needed)", Issue.unnumbered)] : []
  }
}

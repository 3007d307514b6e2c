extension RuleBook {
  /// Contract section 6.3.
  static let organization = ResourceRules(
    identifier: IdentifierRule(slugs: ["organization"], required: ["organization"]),
    mandatory: [.reference("partOf")] + Mandatory.elements("active address name telecom type"),
    codings: [
      CodingRule("Organization.type.coding", [hl7("organization-type"), kemkes("organization-type")])
    ])
}

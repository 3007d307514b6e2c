extension RuleBook {
  /// Contract section 6.4.
  static let location = ResourceRules(
    identifier: IdentifierRule(slugs: ["location"], required: ["location"]),
    mandatory: [.reference("managingOrganization")]
      + Mandatory.elements("description mode name physicalType position status telecom"),
    codings: [
      CodingRule("Location.physicalType.coding", [hl7("location-physical-type")])
    ])
}

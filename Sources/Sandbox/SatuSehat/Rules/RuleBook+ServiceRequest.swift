extension RuleBook {
  /// Contract section 9.10.
  static let serviceRequest = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["servicerequest", "acsn"], others: ["http://sys-ids.kemkes.go.id/referral-number*"],
      required: ["servicerequest"]),
    mandatory: [
      .element("performer", 10377), .reference("subject"), .reference("encounter"), .reference("requester"),
    ] + Mandatory.elements("code priority occurrence[x]"),
    codings: [
      CodingRule(
        "ServiceRequest.category.coding",
        [CodeSystems.snomed, CodeSystems.kemkesTerms, kemkes("clinical-term")]),
      CodingRule(
        "ServiceRequest.code.coding",
        [
          CodeSystems.loinc, CodeSystems.snomed, CodeSystems.icd9CM, kemkes("kptl"), kemkes("clinical-term"),
          kemkes("examination"), CodeSystems.kemkesTerms,
        ]),
      CodingRule("ServiceRequest.locationCode.coding", [hl7("v3-RoleCode")]),
    ])
}

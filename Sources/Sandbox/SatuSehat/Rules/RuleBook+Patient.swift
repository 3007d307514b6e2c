extension RuleBook {
  /// Contract section 6.1: what a new patient must bring.
  static let patient = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["mrn"],
      others: ["nik", "nik-ibu", "ihs-number", "paspor", "kk"].map { "https://fhir.kemkes.go.id/id/\($0)" }),
    mandatory: [.text("gender", 10413), .element("address", 10621)]
      + Mandatory.elements(
        """
        meta.profile identifier active name birthDate maritalStatus multipleBirth[x] contact communication \
        deceased[x]
        """),
    codings: [
      CodingRule("Patient.maritalStatus.coding", [hl7("v3-MaritalStatus")]),
      CodingRule("Patient.communication.language.coding", ["urn:ietf:bcp:47"]),
    ],
    further: [addressIsCoded])

  /// Rules 10622–10624: the parts of the administrative code.
  @Sendable private static func addressIsCoded(_ patient: JSON) -> [Issue] {
    let url = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode"
    return (patient["address"]?.array ?? []).enumerated().flatMap { index, address -> [Issue] in
      let path = "Patient.address[\(index)].extension"
      guard let code = address["extension"]?.array?.first(where: { $0["url"]?.string == url }) else {
        return [.missingElement(path, 10622)]
      }
      let parts = code["extension"]?.array ?? []
      let lengths = [
        ("province", 2, 10623), ("city", 4, 10623), ("district", 6, 10624), ("village", 10, 10624),
      ]
      return lengths.compactMap { name, length, number in
        let value = parts.first { $0["url"]?.string == name }?["valueCode"]?.string
        return value?.count == length
          ? nil : .missingElement("\(path).extension(url:\(name)).valueCode", number)
      }
    }
  }
}

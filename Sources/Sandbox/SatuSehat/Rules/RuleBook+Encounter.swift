extension RuleBook {
  /// Contract section 9.1 and the state machine of 8.2.
  static let encounter = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["encounter"], others: ["http://terminology.kemkes.go.id/CodeSystem/episodeofcare/*"],
      required: ["encounter"]),
    mandatory: [
      .reference("subject", 10118), .element("participant", 10336),
      .reference("participant.individual", 10336),
      .element("participant.type", 10336), .element("location", 10120),
      .reference("location.location", 10120),
      .reference("serviceProvider", 10124), .element("class", 10001), .element("period"),
      .element("period.start"), .element("statusHistory"),
    ],
    codings: [
      CodingRule("Encounter.class", [hl7("v3-ActCode")], code: 10001),
      CodingRule("Encounter.participant.type.coding", [hl7("v3-ParticipationType")]),
      // The official bodies' typing error is taken, as the platform takes it.
      CodingRule(
        "Encounter.serviceType.coding",
        ["http://snomed.info.sct", CodeSystems.snomed, hl7("service-type")]),
      CodingRule("Encounter.diagnosis.use.coding", [hl7("diagnosis-role")]),
      CodingRule(
        "Encounter.hospitalization.dischargeDisposition.coding",
        [hl7("discharge-disposition"), kemkes("discharge-disposition")]),
    ],
    further: [locationIsUUID, finishedHistoryHasEnds, finishedHasDiagnosis])

  @Sendable private static func locationIsUUID(_ encounter: JSON) -> [Issue] {
    (encounter["location"]?.array ?? []).enumerated().compactMap { index, location in
      guard let reference = location["location"]?["reference"]?.string,
        !reference.hasPrefix("urn:uuid:"),
        !(reference.hasPrefix("Location/") && ResourceID.isUUID(reference.dropFirst("Location/".count)))
      else { return nil }
      let path = "Encounter.location[\(index)].location"
      return .rule("Wrong reference ID format: \(reference)", at: path, 10120)
    }
  }

  @Sendable private static func finishedHistoryHasEnds(_ encounter: JSON) -> [Issue] {
    guard encounter["status"]?.string == "finished" else { return [] }
    var issues = (encounter["statusHistory"]?.array ?? []).enumerated().flatMap { index, entry in
      ["start", "end"].filter { entry["period"]?[$0] == nil }.map { bound in
        Issue.missingElement("Encounter.statusHistory[\(index)].period.\(bound)", 10122)
      }
    }
    if encounter["period"]?["end"] == nil {
      issues.append(.missingElement("Encounter.period.end", Issue.unnumbered))
    }
    return issues
  }

  @Sendable private static func finishedHasDiagnosis(_ encounter: JSON) -> [Issue] {
    guard encounter["status"]?.string == "finished", encounter["diagnosis"]?.array?.isEmpty ?? true else {
      return []
    }
    return [.missingElement("Encounter.diagnosis", 10457)]
  }
}

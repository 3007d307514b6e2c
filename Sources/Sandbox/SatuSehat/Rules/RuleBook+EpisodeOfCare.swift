extension RuleBook {
  /// Contract section 9.18.
  static let episodeOfCare = ResourceRules(
    identifier: IdentifierRule(
      slugs: ["episode-of-care"], others: ["http://sys-ids.kemkes.go.id/episode-of-care/suspect-id/*"],
      number: 10458, required: ["episode-of-care"]),
    mandatory: [.reference("patient"), .reference("managingOrganization")]
      + Mandatory.elements("type period statusHistory"),
    codings: [
      CodingRule(
        "EpisodeOfCare.type.coding", [kemkes("episodeofcare-type"), CodeSystems.kemkesTerms],
        system: 10110, code: 10110)
    ],
    further: [startIsAnInstant])

  @Sendable private static func startIsAnInstant(_ episode: JSON) -> [Issue] {
    guard let start = episode["period"]?["start"]?.string, FHIRTime.instant(start) != nil else {
      return [.missingElement("EpisodeOfCare.period.start", 10406)]
    }
    return []
  }
}

extension RuleBook {
  /// Contract section 9.15.
  static let questionnaireResponse = ResourceRules(
    identifier: IdentifierRule(slugs: ["QuestionnaireResponse"]),
    mandatory: [
      .reference("subject"), .reference("encounter"), .reference("author"), .reference("source"),
    ] + Mandatory.elements("authored item questionnaire"),
    further: [questionnaireIsKnown])

  /// Questionnaires are numbered Q0001 to Q0052 (sections 9.15 and 14.12).
  @Sendable private static func questionnaireIsKnown(_ response: JSON) -> [Issue] {
    guard let questionnaire = response["questionnaire"]?.string else { return [] }
    if let match = questionnaire.wholeMatch(of: /https:\/\/fhir\.kemkes\.go\.id\/Questionnaire\/Q([0-9]{4})/),
      let number = Int(match.1), (1...52).contains(number)
    {
      return []
    }
    let path = "QuestionnaireResponse.questionnaire"
    return [.rule("Questionnaire not found: \(questionnaire)", at: path, Issue.unnumbered)]
  }
}

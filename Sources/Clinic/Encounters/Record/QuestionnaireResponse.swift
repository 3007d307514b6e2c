public import Vocabulary

/// A filled questionnaire. FHIR `QuestionnaireResponse`.
public struct QuestionnaireResponse: Sendable, Hashable, Identifiable, Codable {
  public struct Answer: Sendable, Hashable, Codable {
    public enum Value: Sendable, Hashable, Codable {
      case yes(Bool)
      case coded(Coded)
      case text(String)
      case number(Int)
    }
    /// `1.2` as in the questionnaire.
    public let linkID: String
    public let question: String
    public let value: Value

    public init(linkID: String, question: String, value: Value) {
      self.linkID = linkID
      self.question = question
      self.value = value
    }
  }

  public let id: QuestionnaireResponseID
  /// `Q0007` …
  public let questionnaire: String
  public let answers: [Answer]
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: QuestionnaireResponseID, questionnaire: String, answers: [Answer], at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.answers = answers
    self.at = at
    self.by = by
  }
}

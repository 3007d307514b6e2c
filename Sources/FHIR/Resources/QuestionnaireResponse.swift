/// A filled-in questionnaire. Contract §9.15: `identifier` is one object.
public struct QuestionnaireResponse: FHIRResource {
  public static let resourceType = ResourceType.questionnaireResponse

  private var resourceType = ResourceTag<QuestionnaireResponse>()
  public var id: String?
  public var meta: Meta?
  public var identifier: Identifier?
  public var questionnaire: String?
  public var status: Status
  public var subject: Reference?
  public var encounter: Reference?
  public var authored: DateTime?
  public var author: Reference?
  public var source: Reference?
  @Repeating public var item: [Item] = []

  public init(status: Status) {
    self.status = status
  }

  public enum Status: String, Codable, Sendable {
    case inProgress = "in-progress", completed, amended, enteredInError = "entered-in-error", stopped
  }

  /// A question or a group of questions, nested as in the questionnaire.
  public struct Item: Element {
    public var linkId: String
    public var text: String?
    @Repeating public var answer: [Answer]
    @Repeating public var item: [Item]

    public init(linkId: String, text: String? = nil, answer: [Answer] = [], item: [Item] = []) {
      self.linkId = linkId
      self.text = text
      self.answer = answer
      self.item = item
    }
  }

  /// One answer; exactly one of the values is set.
  public struct Answer: Element {
    public var valueBoolean: Bool?
    public var valueInteger: Int?
    public var valueString: String?
    public var valueDate: DateTime?
    public var valueDateTime: DateTime?
    public var valueCoding: Coding?
    public var valueQuantity: Quantity?
    public var valueReference: Reference?

    public init(
      valueBoolean: Bool? = nil, valueInteger: Int? = nil, valueString: String? = nil,
      valueDate: DateTime? = nil, valueDateTime: DateTime? = nil, valueCoding: Coding? = nil,
      valueQuantity: Quantity? = nil, valueReference: Reference? = nil
    ) {
      self.valueBoolean = valueBoolean
      self.valueInteger = valueInteger
      self.valueString = valueString
      self.valueDate = valueDate
      self.valueDateTime = valueDateTime
      self.valueCoding = valueCoding
      self.valueQuantity = valueQuantity
      self.valueReference = valueReference
    }
  }
}

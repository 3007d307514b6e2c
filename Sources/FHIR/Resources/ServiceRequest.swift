/// A request for a test, a follow-up visit or care elsewhere (permintaan penunjang, kontrol, rujukan). Contract §9.10.
public struct ServiceRequest: FHIRResource {
  public static let resourceType = ResourceType.serviceRequest

  private var resourceType = ResourceTag<ServiceRequest>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var contained: [Resource] = []
  @Repeating public var identifier: [Identifier] = []
  @Repeating public var basedOn: [Reference] = []
  public var status: Status
  public var intent: Intent
  @Repeating public var category: [CodeableConcept] = []
  public var priority: String?
  public var code: CodeableConcept?
  @Repeating public var orderDetail: [CodeableConcept] = []
  public var subject: Reference
  public var encounter: Reference?
  public var occurrenceDateTime: DateTime?
  public var authoredOn: DateTime?
  public var requester: Reference?
  @Repeating public var performer: [Reference] = []
  @Repeating public var locationCode: [CodeableConcept] = []
  @Repeating public var locationReference: [Reference] = []
  @Repeating public var reasonCode: [CodeableConcept] = []
  @Repeating public var reasonReference: [Reference] = []
  @Repeating public var supportingInfo: [Reference] = []
  @Repeating public var specimen: [Reference] = []
  @Repeating public var bodySite: [CodeableConcept] = []
  @Repeating public var note: [Annotation] = []
  public var patientInstruction: String?

  public init(status: Status, intent: Intent, subject: Reference) {
    self.status = status
    self.intent = intent
    self.subject = subject
  }

  public enum Status: String, Codable, Sendable {
    case draft, active, onHold = "on-hold", revoked, completed, enteredInError = "entered-in-error"
    case unknown
  }

  public enum Intent: String, Codable, Sendable {
    case proposal, plan, directive, order, originalOrder = "original-order"
    case reflexOrder = "reflex-order", fillerOrder = "filler-order"
    case instanceOrder = "instance-order", option
  }
}

/// What is to be done next (rencana tindak lanjut). Contract §9.14.
public struct CarePlan: FHIRResource {
  public static let resourceType = ResourceType.carePlan

  private var resourceType = ResourceTag<CarePlan>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  public var intent: Intent
  @Repeating public var category: [CodeableConcept] = []
  public var title: String?
  public var description: String?
  public var subject: Reference
  public var encounter: Reference?
  public var period: Period?
  public var created: DateTime?
  public var author: Reference?
  @Repeating public var addresses: [Reference] = []
  @Repeating public var supportingInfo: [Reference] = []
  @Repeating public var goal: [Reference] = []
  @Repeating public var activity: [Activity] = []

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
    case proposal, plan, order, option
  }

  /// A planned step that is a resource of its own.
  public struct Activity: Element {
    public var reference: Reference?

    public init(reference: Reference? = nil) {
      self.reference = reference
    }
  }
}

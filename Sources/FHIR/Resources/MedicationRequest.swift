/// One line of a prescription (resep). Contract §9.7.
public struct MedicationRequest: FHIRResource {
  public static let resourceType = ResourceType.medicationRequest

  private var resourceType = ResourceTag<MedicationRequest>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var contained: [Resource] = []
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  public var intent: Intent
  @Repeating public var category: [CodeableConcept] = []
  public var priority: String?
  public var medicationReference: Reference?
  public var medicationCodeableConcept: CodeableConcept?
  public var subject: Reference
  public var encounter: Reference?
  public var authoredOn: DateTime?
  public var requester: Reference?
  @Repeating public var reasonCode: [CodeableConcept] = []
  @Repeating public var reasonReference: [Reference] = []
  public var courseOfTherapyType: CodeableConcept?
  @Repeating public var note: [Annotation] = []
  @Repeating public var dosageInstruction: [Dosage] = []
  public var dispenseRequest: DispenseRequest?

  public init(status: Status, intent: Intent, subject: Reference) {
    self.status = status
    self.intent = intent
    self.subject = subject
  }

  public enum Status: String, Codable, Sendable {
    case active, onHold = "on-hold", cancelled, completed, enteredInError = "entered-in-error"
    case stopped, draft, unknown
  }

  public enum Intent: String, Codable, Sendable {
    case proposal, plan, order, originalOrder = "original-order", reflexOrder = "reflex-order"
    case fillerOrder = "filler-order", instanceOrder = "instance-order", option
  }

  /// How much may be handed out, by whom, until when.
  public struct DispenseRequest: Element {
    public var dispenseInterval: Quantity?
    public var validityPeriod: Period?
    public var numberOfRepeatsAllowed: Int?
    public var quantity: Quantity?
    public var expectedSupplyDuration: Quantity?
    public var performer: Reference?

    public init(
      dispenseInterval: Quantity? = nil, validityPeriod: Period? = nil, numberOfRepeatsAllowed: Int? = nil,
      quantity: Quantity? = nil, expectedSupplyDuration: Quantity? = nil, performer: Reference? = nil
    ) {
      self.dispenseInterval = dispenseInterval
      self.validityPeriod = validityPeriod
      self.numberOfRepeatsAllowed = numberOfRepeatsAllowed
      self.quantity = quantity
      self.expectedSupplyDuration = expectedSupplyDuration
      self.performer = performer
    }
  }
}

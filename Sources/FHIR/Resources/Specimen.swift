/// A sample taken for a test. Contract §9.11.
public struct Specimen: FHIRResource {
  public static let resourceType = ResourceType.specimen

  private var resourceType = ResourceTag<Specimen>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: Status?
  public var type: CodeableConcept?
  public var subject: Reference?
  public var receivedTime: DateTime?
  @Repeating public var request: [Reference] = []
  public var collection: Collection?
  @Repeating public var processing: [Processing] = []
  @Repeating public var container: [Container] = []
  @Repeating public var condition: [CodeableConcept] = []
  @Repeating public var note: [Annotation] = []
  @Repeating public var `extension`: [Extension] = []

  public init() {}

  public enum Status: String, Codable, Sendable {
    case available, unavailable, unsatisfactory, enteredInError = "entered-in-error"
  }

  /// Who took it, when, how and from where.
  public struct Collection: Element {
    public var collector: Reference?
    public var collectedDateTime: DateTime?
    public var quantity: Quantity?
    public var method: CodeableConcept?
    public var bodySite: CodeableConcept?
    public var fastingStatusCodeableConcept: CodeableConcept?
    @Repeating public var `extension`: [Extension]

    public init(
      collector: Reference? = nil, collectedDateTime: DateTime? = nil, quantity: Quantity? = nil,
      method: CodeableConcept? = nil, bodySite: CodeableConcept? = nil,
      fastingStatusCodeableConcept: CodeableConcept? = nil, extension: [Extension] = []
    ) {
      self.collector = collector
      self.collectedDateTime = collectedDateTime
      self.quantity = quantity
      self.method = method
      self.bodySite = bodySite
      self.fastingStatusCodeableConcept = fastingStatusCodeableConcept
      self.extension = `extension`
    }
  }

  /// What was done to it.
  public struct Processing: Element {
    public var procedure: CodeableConcept?
    public var timeDateTime: DateTime?

    public init(procedure: CodeableConcept? = nil, timeDateTime: DateTime? = nil) {
      self.procedure = procedure
      self.timeDateTime = timeDateTime
    }
  }

  /// What it is kept in.
  public struct Container: Element {
    public var type: CodeableConcept?
    public var specimenQuantity: Quantity?

    public init(type: CodeableConcept? = nil, specimenQuantity: Quantity? = nil) {
      self.type = type
      self.specimenQuantity = specimenQuantity
    }
  }
}

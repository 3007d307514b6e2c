/// A measurement or finding: vital sign, physical finding, laboratory result. Contract §9.3.
public struct Observation: FHIRResource {
  public static let resourceType = ResourceType.observation

  private var resourceType = ResourceTag<Observation>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  @Repeating public var basedOn: [Reference] = []
  @Repeating public var partOf: [Reference] = []
  public var status: Status
  @Repeating public var category: [CodeableConcept] = []
  public var code: CodeableConcept
  public var subject: Reference?
  public var encounter: Reference?
  public var effectiveDateTime: DateTime?
  public var issued: DateTime?
  @Repeating public var performer: [Reference] = []
  public var valueQuantity: Quantity?
  public var valueCodeableConcept: CodeableConcept?
  public var valueString: String?
  public var valueBoolean: Bool?
  public var valueInteger: Int?
  @Repeating public var interpretation: [CodeableConcept] = []
  @Repeating public var note: [Annotation] = []
  public var bodySite: CodeableConcept?
  public var specimen: Reference?
  @Repeating public var referenceRange: [ReferenceRange] = []
  @Repeating public var derivedFrom: [Reference] = []
  @Repeating public var component: [Component] = []

  public init(status: Status, code: CodeableConcept) {
    self.status = status
    self.code = code
  }

  public enum Status: String, Codable, Sendable {
    case registered, preliminary, final, amended, corrected, cancelled
    case enteredInError = "entered-in-error", unknown
  }
}

extension Observation {
  /// The range of healthy values, for whom `text` says.
  public struct ReferenceRange: Element {
    public var low: Quantity?
    public var high: Quantity?
    public var text: String?

    public init(low: Quantity? = nil, high: Quantity? = nil, text: String? = nil) {
      self.low = low
      self.high = high
      self.text = text
    }
  }

  /// One of several values observed together.
  public struct Component: Element {
    public var code: CodeableConcept
    public var valueQuantity: Quantity?
    public var valueCodeableConcept: CodeableConcept?
    public var valueString: String?
    public var valueBoolean: Bool?
    public var valueInteger: Int?

    public init(
      code: CodeableConcept, valueQuantity: Quantity? = nil, valueCodeableConcept: CodeableConcept? = nil,
      valueString: String? = nil, valueBoolean: Bool? = nil, valueInteger: Int? = nil
    ) {
      self.code = code
      self.valueQuantity = valueQuantity
      self.valueCodeableConcept = valueCodeableConcept
      self.valueString = valueString
      self.valueBoolean = valueBoolean
      self.valueInteger = valueInteger
    }
  }
}

/// How a medicine is to be taken.
public struct Dosage: Element {
  public var sequence: Int?
  public var text: String?
  @Repeating public var additionalInstruction: [CodeableConcept]
  public var patientInstruction: String?
  public var timing: Timing?
  public var asNeededBoolean: Bool?
  public var asNeededCodeableConcept: CodeableConcept?
  public var route: CodeableConcept?
  @Repeating public var doseAndRate: [DoseAndRate]

  public init(
    sequence: Int? = nil, text: String? = nil, additionalInstruction: [CodeableConcept] = [],
    patientInstruction: String? = nil, timing: Timing? = nil, asNeededBoolean: Bool? = nil,
    asNeededCodeableConcept: CodeableConcept? = nil, route: CodeableConcept? = nil,
    doseAndRate: [DoseAndRate] = []
  ) {
    self.sequence = sequence
    self.text = text
    self.additionalInstruction = additionalInstruction
    self.patientInstruction = patientInstruction
    self.timing = timing
    self.asNeededBoolean = asNeededBoolean
    self.asNeededCodeableConcept = asNeededCodeableConcept
    self.route = route
    self.doseAndRate = doseAndRate
  }

  /// The amount of one dose.
  public struct DoseAndRate: Element {
    public var type: CodeableConcept?
    public var doseQuantity: Quantity?

    public init(type: CodeableConcept? = nil, doseQuantity: Quantity? = nil) {
      self.type = type
      self.doseQuantity = doseQuantity
    }
  }
}

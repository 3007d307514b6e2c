/// A diet ordered for the patient. Contract §9.16.
public struct NutritionOrder: FHIRResource {
  public static let resourceType = ResourceType.nutritionOrder

  private var resourceType = ResourceTag<NutritionOrder>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: String
  public var intent: String
  public var patient: Reference
  public var encounter: Reference?
  public var dateTime: DateTime
  public var orderer: Reference?
  @Repeating public var foodPreferenceModifier: [CodeableConcept] = []
  @Repeating public var excludeFoodModifier: [CodeableConcept] = []
  public var oralDiet: OralDiet?
  @Repeating public var note: [Annotation] = []

  public init(status: String, intent: String, patient: Reference, dateTime: DateTime) {
    self.status = status
    self.intent = intent
    self.patient = patient
    self.dateTime = dateTime
  }

  /// What to eat and how much of which nutrient.
  public struct OralDiet: Element {
    @Repeating public var type: [CodeableConcept]
    @Repeating public var nutrient: [Nutrient]
    public var instruction: String?

    public init(type: [CodeableConcept] = [], nutrient: [Nutrient] = [], instruction: String? = nil) {
      self.type = type
      self.nutrient = nutrient
      self.instruction = instruction
    }
  }

  /// A nutrient and its amount.
  public struct Nutrient: Element {
    public var modifier: CodeableConcept?
    public var amount: Quantity?

    public init(modifier: CodeableConcept? = nil, amount: Quantity? = nil) {
      self.modifier = modifier
      self.amount = amount
    }
  }
}

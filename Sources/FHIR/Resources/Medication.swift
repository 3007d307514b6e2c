/// A drug as ordered, or as dispensed from a batch. Contract §9.6: one resource for each, each with the
/// MedicationType extension.
public struct Medication: FHIRResource {
  public static let resourceType = ResourceType.medication

  private var resourceType = ResourceTag<Medication>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var code: CodeableConcept?
  public var status: String?
  public var manufacturer: Reference?
  public var form: CodeableConcept?
  @Repeating public var ingredient: [Ingredient] = []
  public var batch: Batch?
  @Repeating public var `extension`: [Extension] = []

  public init() {}

  /// An active substance and its strength.
  public struct Ingredient: Element {
    public var itemCodeableConcept: CodeableConcept?
    public var isActive: Bool?
    public var strength: Ratio?

    public init(itemCodeableConcept: CodeableConcept? = nil, isActive: Bool? = nil, strength: Ratio? = nil) {
      self.itemCodeableConcept = itemCodeableConcept
      self.isActive = isActive
      self.strength = strength
    }
  }

  /// The production batch.
  public struct Batch: Element {
    public var lotNumber: String?
    public var expirationDate: DateTime?

    public init(lotNumber: String? = nil, expirationDate: DateTime? = nil) {
      self.lotNumber = lotNumber
      self.expirationDate = expirationDate
    }
  }
}

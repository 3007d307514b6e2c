/// A drug handed over (tebus obat). Contract §9.8: its visit is `context`, not `encounter`.
public struct MedicationDispense: FHIRResource {
  public static let resourceType = ResourceType.medicationDispense

  private var resourceType = ResourceTag<MedicationDispense>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var contained: [Resource] = []
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  public var category: CodeableConcept?
  public var medicationReference: Reference?
  public var medicationCodeableConcept: CodeableConcept?
  public var subject: Reference?
  public var context: Reference?
  @Repeating public var performer: [Performer] = []
  public var location: Reference?
  @Repeating public var authorizingPrescription: [Reference] = []
  public var quantity: Quantity?
  public var daysSupply: Quantity?
  public var whenPrepared: DateTime?
  public var whenHandedOver: DateTime?
  @Repeating public var receiver: [Reference] = []
  @Repeating public var note: [Annotation] = []
  @Repeating public var dosageInstruction: [Dosage] = []
  public var substitution: Substitution?

  public init(status: Status) {
    self.status = status
  }

  public enum Status: String, Codable, Sendable {
    case preparation, inProgress = "in-progress", cancelled, onHold = "on-hold", completed
    case enteredInError = "entered-in-error", stopped, declined, unknown
  }

  /// Who handed it over.
  public struct Performer: Element {
    public var actor: Reference

    public init(actor: Reference) {
      self.actor = actor
    }
  }

  /// Whether another product was given than ordered.
  public struct Substitution: Element {
    public var wasSubstituted: Bool
    public var type: CodeableConcept?
    @Repeating public var reason: [CodeableConcept]

    public init(wasSubstituted: Bool, type: CodeableConcept? = nil, reason: [CodeableConcept] = []) {
      self.wasSubstituted = wasSubstituted
      self.type = type
      self.reason = reason
    }
  }
}

/// Something done to the patient: tindakan (ICD-9-CM), education, counselling. Contract §9.4.
public struct Procedure: FHIRResource {
  public static let resourceType = ResourceType.procedure

  private var resourceType = ResourceTag<Procedure>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  @Repeating public var basedOn: [Reference] = []
  public var status: Status
  public var category: CodeableConcept?
  public var code: CodeableConcept?
  public var subject: Reference
  public var encounter: Reference?
  public var performedDateTime: DateTime?
  public var performedPeriod: Period?
  public var recorder: Reference?
  @Repeating public var performer: [Performer] = []
  public var location: Reference?
  @Repeating public var reasonCode: [CodeableConcept] = []
  @Repeating public var reasonReference: [Reference] = []
  @Repeating public var bodySite: [CodeableConcept] = []
  @Repeating public var note: [Annotation] = []
  @Repeating public var usedCode: [CodeableConcept] = []

  public init(status: Status, subject: Reference) {
    self.status = status
    self.subject = subject
  }

  public enum Status: String, Codable, Sendable {
    case preparation, inProgress = "in-progress", notDone = "not-done", onHold = "on-hold", stopped
    case completed, enteredInError = "entered-in-error", unknown
  }

  /// Who did it.
  public struct Performer: Element {
    public var actor: Reference

    public init(actor: Reference) {
      self.actor = actor
    }
  }
}

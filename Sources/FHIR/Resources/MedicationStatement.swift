/// A drug the patient takes or took before this visit. Contract §9.9: its visit is `context`.
public struct MedicationStatement: FHIRResource {
  public static let resourceType = ResourceType.medicationStatement

  private var resourceType = ResourceTag<MedicationStatement>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var contained: [Resource] = []
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  public var category: CodeableConcept?
  public var medicationCodeableConcept: CodeableConcept?
  public var medicationReference: Reference?
  public var subject: Reference
  public var context: Reference?
  public var effectiveDateTime: DateTime?
  public var effectivePeriod: Period?
  public var dateAsserted: DateTime?
  public var informationSource: Reference?
  @Repeating public var note: [Annotation] = []
  @Repeating public var dosage: [Dosage] = []

  public init(status: Status, subject: Reference) {
    self.status = status
    self.subject = subject
  }

  public enum Status: String, Codable, Sendable {
    case active, completed, enteredInError = "entered-in-error", intended, stopped
    case onHold = "on-hold", unknown, notTaken = "not-taken"
  }
}

/// An assessment: course of the illness, reasoning, prognosis. Contract §9.13.
public struct ClinicalImpression: FHIRResource {
  public static let resourceType = ResourceType.clinicalImpression

  private var resourceType = ResourceTag<ClinicalImpression>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  public var code: CodeableConcept?
  public var description: String?
  public var subject: Reference
  public var encounter: Reference?
  public var effectiveDateTime: DateTime?
  public var date: DateTime?
  public var assessor: Reference?
  @Repeating public var problem: [Reference] = []
  @Repeating public var investigation: [Investigation] = []
  public var summary: String?
  @Repeating public var finding: [Finding] = []
  @Repeating public var prognosisCodeableConcept: [CodeableConcept] = []
  @Repeating public var prognosisReference: [Reference] = []

  public init(status: Status, subject: Reference) {
    self.status = status
    self.subject = subject
  }

  public enum Status: String, Codable, Sendable {
    case inProgress = "in-progress", completed, enteredInError = "entered-in-error"
  }

  /// What was looked at.
  public struct Investigation: Element {
    public var code: CodeableConcept
    @Repeating public var item: [Reference]

    public init(code: CodeableConcept, item: [Reference] = []) {
      self.code = code
      self.item = item
    }
  }

  /// What was found.
  public struct Finding: Element {
    public var itemCodeableConcept: CodeableConcept?
    public var itemReference: Reference?

    public init(itemCodeableConcept: CodeableConcept? = nil, itemReference: Reference? = nil) {
      self.itemCodeableConcept = itemCodeableConcept
      self.itemReference = itemReference
    }
  }
}

/// A diagnosis, complaint or past illness. Contract §9.2.
public struct Condition: FHIRResource {
  public static let resourceType = ResourceType.condition

  private var resourceType = ResourceTag<Condition>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var clinicalStatus: CodeableConcept?
  public var verificationStatus: CodeableConcept?
  @Repeating public var category: [CodeableConcept] = []
  public var code: CodeableConcept?
  @Repeating public var bodySite: [CodeableConcept] = []
  public var subject: Reference
  public var encounter: Reference?
  public var onsetDateTime: DateTime?
  public var onsetAge: Quantity?
  public var onsetPeriod: Period?
  public var recordedDate: DateTime?
  public var recorder: Reference?
  @Repeating public var stage: [Stage] = []
  @Repeating public var note: [Annotation] = []

  public init(subject: Reference) {
    self.subject = subject
  }

  /// How far the illness has gone, and by which assessment.
  public struct Stage: Element {
    public var summary: CodeableConcept?
    @Repeating public var assessment: [Reference]

    public init(summary: CodeableConcept? = nil, assessment: [Reference] = []) {
      self.summary = summary
      self.assessment = assessment
    }
  }
}

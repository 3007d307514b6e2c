/// An allergy or intolerance. Contract §9.5: `category` is mandatory (rule 10075).
public struct AllergyIntolerance: FHIRResource {
  public static let resourceType = ResourceType.allergyIntolerance

  private var resourceType = ResourceTag<AllergyIntolerance>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var clinicalStatus: CodeableConcept?
  public var verificationStatus: CodeableConcept?
  public var type: String?
  @Repeating public var category: [Category] = []
  public var criticality: String?
  public var code: CodeableConcept?
  public var patient: Reference
  public var encounter: Reference?
  public var onsetDateTime: DateTime?
  public var recordedDate: DateTime?
  public var recorder: Reference?
  @Repeating public var note: [Annotation] = []
  @Repeating public var reaction: [Reaction] = []

  public init(patient: Reference) {
    self.patient = patient
  }

  public enum Category: String, Codable, Sendable {
    case food, medication, environment, biologic
  }

  /// What happened.
  public struct Reaction: Element {
    @Repeating public var manifestation: [CodeableConcept]
    public var description: String?
    public var severity: String?

    public init(manifestation: [CodeableConcept] = [], description: String? = nil, severity: String? = nil) {
      self.manifestation = manifestation
      self.description = description
      self.severity = severity
    }
  }
}

/// A summary document; here the diet summary (resume diet). Contract §9.16: `identifier` is one object.
public struct Composition: FHIRResource {
  public static let resourceType = ResourceType.composition

  private var resourceType = ResourceTag<Composition>()
  public var id: String?
  public var meta: Meta?
  public var identifier: Identifier?
  public var status: Status
  public var type: CodeableConcept
  @Repeating public var category: [CodeableConcept] = []
  public var subject: Reference?
  public var encounter: Reference?
  public var date: DateTime
  @Repeating public var author: [Reference] = []
  public var title: String
  @Repeating public var attester: [Attester] = []
  public var custodian: Reference?
  @Repeating public var section: [Section] = []

  public init(status: Status, type: CodeableConcept, date: DateTime, title: String) {
    self.status = status
    self.type = type
    self.date = date
    self.title = title
  }

  public enum Status: String, Codable, Sendable {
    case preliminary, final, amended, enteredInError = "entered-in-error"
  }

  /// Who vouches for it, and how (personal, professional, legal, official).
  public struct Attester: Element {
    public var mode: String
    public var time: DateTime?
    public var party: Reference?

    public init(mode: String, time: DateTime? = nil, party: Reference? = nil) {
      self.mode = mode
      self.time = time
      self.party = party
    }
  }

  /// A part of the document: words, entries or further parts.
  public struct Section: Element {
    public var title: String?
    public var code: CodeableConcept?
    public var text: Narrative?
    @Repeating public var entry: [Reference]
    @Repeating public var section: [Section]

    public init(
      title: String? = nil, code: CodeableConcept? = nil, text: Narrative? = nil, entry: [Reference] = [],
      section: [Section] = []
    ) {
      self.title = title
      self.code = code
      self.text = text
      self.entry = entry
      self.section = section
    }
  }
}

/// A visit (kunjungan). Contract §9.1; its states: §8.2.
public struct Encounter: FHIRResource {
  public static let resourceType = ResourceType.encounter

  private var resourceType = ResourceTag<Encounter>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: Status
  @Repeating public var statusHistory: [StatusHistory] = []
  public var `class`: Coding
  public var serviceType: CodeableConcept?
  public var subject: Reference?
  @Repeating public var participant: [Participant] = []
  @Repeating public var basedOn: [Reference] = []
  @Repeating public var episodeOfCare: [Reference] = []
  public var period: Period?
  public var length: Quantity?
  @Repeating public var diagnosis: [Diagnosis] = []
  public var hospitalization: Hospitalization?
  @Repeating public var location: [Place] = []
  public var serviceProvider: Reference?

  public init(status: Status, class: Coding) {
    self.status = status
    self.class = `class`
  }

  public enum Status: String, Codable, Sendable {
    case planned, arrived, triaged, inProgress = "in-progress", onleave, finished, cancelled
    case enteredInError = "entered-in-error", unknown
  }
}

extension Encounter {
  /// One state the visit was in.
  public struct StatusHistory: Element {
    public var status: Status
    public var period: Period

    public init(status: Status, period: Period) {
      self.status = status
      self.period = period
    }
  }

  /// Who took care of the patient.
  public struct Participant: Element {
    @Repeating public var type: [CodeableConcept]
    public var individual: Reference?

    public init(type: [CodeableConcept] = [], individual: Reference? = nil) {
      self.type = type
      self.individual = individual
    }
  }

  /// A Condition found in this visit; rank 1 is the primary one.
  public struct Diagnosis: Element {
    public var condition: Reference
    public var use: CodeableConcept?
    public var rank: Int?

    public init(condition: Reference, use: CodeableConcept? = nil, rank: Int? = nil) {
      self.condition = condition
      self.use = use
      self.rank = rank
    }
  }

  /// How the visit began and ended.
  public struct Hospitalization: Element {
    public var admitSource: CodeableConcept?
    public var dischargeDisposition: CodeableConcept?

    public init(admitSource: CodeableConcept? = nil, dischargeDisposition: CodeableConcept? = nil) {
      self.admitSource = admitSource
      self.dischargeDisposition = dischargeDisposition
    }
  }

  /// A room the patient was in (`Encounter.location`).
  public struct Place: Element {
    public var location: Reference
    public var period: Period?
    @Repeating public var `extension`: [Extension]

    public init(location: Reference, period: Period? = nil, extension: [Extension] = []) {
      self.location = location
      self.period = period
      self.extension = `extension`
    }
  }
}

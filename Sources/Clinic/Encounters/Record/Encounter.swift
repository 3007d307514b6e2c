public import Store
public import Vocabulary

/// One visit (kunjungan): from the counter to the end of the examination. FHIR `Encounter`, class AMB.
public struct Encounter: Sendable, Hashable, Identifiable {
  /// FHIR `Encounter.status`, the part that an outpatient visit passes.
  public enum Status: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case arrived
    case inProgress = "in-progress"
    case finished
    case cancelled

    public var word: String {
      switch self {
      case .arrived: "Menunggu"
      case .inProgress: "Diperiksa"
      case .finished: "Selesai"
      case .cancelled: "Batal"
      }
    }
  }

  public let id: EncounterID
  public let facility: FacilityID
  /// Unique per facility, never used again: `20261121-0001`.
  public let number: String
  public let patient: PatientID
  public var room: RoomID
  /// Who examines; named at registration, settled by who opens the examination.
  public var practitioner: PractitionerID
  public var payer: Payer
  public var jknNumber: JKNNumber?
  /// Gawat darurat, as the counter saw it: served whatever is known of the membership.
  public let emergency: Bool
  public var status: Status
  /// What the patient says at the counter; may be empty.
  public var reason: String
  public let day: CalendarDate
  // True moments, from real clicks.
  public let arrivedAt: Instant
  public var startedAt: Instant?
  public var finishedAt: Instant?
  public var disposition: Disposition?
  /// 0 while unsigned; 1 after the signature; 2 … after corrections.
  public var version: Int

  public init(
    id: EncounterID, facility: FacilityID, number: String, patient: PatientID, room: RoomID,
    practitioner: PractitionerID, payer: Payer, jknNumber: JKNNumber? = nil, emergency: Bool = false,
    status: Status = .arrived, reason: String = "", day: CalendarDate, arrivedAt: Instant,
    startedAt: Instant? = nil, finishedAt: Instant? = nil, disposition: Disposition? = nil, version: Int = 0
  ) {
    self.id = id
    self.facility = facility
    self.number = number
    self.patient = patient
    self.room = room
    self.practitioner = practitioner
    self.payer = payer
    self.jknNumber = jknNumber
    self.emergency = emergency
    self.status = status
    self.reason = reason
    self.day = day
    self.arrivedAt = arrivedAt
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.disposition = disposition
    self.version = version
  }

  public var isSigned: Bool { version > 0 }
}

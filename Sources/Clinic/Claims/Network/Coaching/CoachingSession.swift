public import Store
public import Vocabulary

/// One session with the network: the agreement explained, or coaching (PKS 004 Ps.5(3); NET-12).
public struct CoachingSession: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case socialisation, coaching

    public var word: String {
      switch self {
      case .socialisation: "Sosialisasi"
      case .coaching: "Pembinaan"
      }
    }
  }

  public let id: CoachingSessionID
  /// Unique per facility: `PB-20261121-0001`.
  public let number: String
  public let kind: Kind
  public let heldOn: CalendarDate
  public let topic: String
  public let place: String
  /// Who led it for the Puskesmas.
  public let leader: String
  /// What was said and agreed.
  public let minutes: String
  public let hasScan: Bool
  /// By the name of the network facility.
  public let attendees: [Attendee]
  public let recordedAt: Instant
  public let recordedBy: String

  /// A network facility that came, and who came for it.
  public struct Attendee: Sendable, Hashable {
    public let network: NetworkFacilityID
    public let person: String

    public init(_ network: NetworkFacilityID, person: String) {
      self.network = network
      self.person = person
    }
  }

  private init(_ row: Row, attendees: [Attendee]) throws {
    id = try row["id"]
    number = try row["number"]
    kind = try row["kind"]
    heldOn = try row["held_on"]
    topic = try row["topic"]
    place = try row["place"]
    leader = try row["leader"]
    minutes = try row["minutes"]
    hasScan = try row["has_scan"]
    self.attendees = attendees
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// Those of a year that stand, the newest first, without their scans.
  static func all(of year: Int, at facility: FacilityID, in tx: ReadTransaction) throws -> [CoachingSession] {
    let attended = Dictionary(
      grouping: try tx.all(
        """
        SELECT a.session, a.network, a.person FROM coaching_attendance a
        JOIN network_facility n ON n.facility = a.facility AND n.id = a.network
        WHERE a.facility = \(facility) ORDER BY n.name
        """
      ) { row in
        (
          session: try row["session"] as CoachingSessionID,
          attendee: Attendee(try row["network"], person: try row["person"])
        )
      }, by: \.session)
    return try tx.all(
      """
      SELECT id, number, kind, held_on, topic, place, leader, minutes, recorded_at, recorded_by,
        CASE WHEN scan IS NULL THEN 0 ELSE 1 END AS has_scan
      FROM coaching_session
      WHERE facility = \(facility) AND withdrawn_at IS NULL
        AND held_on >= \(String(year) + "-01-01") AND held_on <= \(String(year) + "-12-31")
      ORDER BY held_on DESC, number DESC
      """
    ) { row in
      let id: CoachingSessionID = try row["id"]
      return try CoachingSession(row, attendees: attended[id, default: []].map(\.attendee))
    }
  }
}

public typealias CoachingSessionID = ID<CoachingSession>

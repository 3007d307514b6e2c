public import JKN
public import Store
public import Vocabulary

/// An activity of a Prolanis club with those who signed its list (PRO-03 to PRO-07).
public struct ClubMeeting: Sendable, Identifiable {
  public let id: ClubMeetingID
  public let facility: FacilityID
  public let club: String
  public let kind: ClubActivity.Kind
  public let mode: ClubActivity.Mode
  public let day: CalendarDate
  /// Speaker or instructor.
  public let leader: String
  public let topic: String
  public let costPerPerson: Rupiah
  /// 1, 2 …: each change of the attendance is one more.
  public let version: Int
  /// Why it was taken back; nil while it holds.
  public let withdrawnBecause: String?
  /// By name.
  public let attendees: [Attendee]

  public struct Attendee: Sendable, Hashable {
    public let patient: PatientID
    public let name: String
    public let card: JKNNumber?
  }

  public var title: String { kind == .education ? "Edukasi" : "Aktivitas fisik" }

  /// What the consumption of all cost; online there is none.
  public var cost: Rupiah {
    mode == .online ? .zero : Rupiah(costPerPerson.amount * Int64(attendees.count))
  }

  /// The name under which deliveries tell the insurer of it.
  public var deliveryKey: String { Self.deliveryKey(of: id) }

  public static func deliveryKey(of id: ClubMeetingID) -> String { "klub/\(id)" }

  static func all(
    of facility: FacilityID, since day: CalendarDate, in tx: ReadTransaction
  ) throws -> [ClubMeeting] {
    try all("a.facility = \(facility) AND a.day >= \(day)", in: tx)
  }

  /// The activities of one day that hold.
  public static func all(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [ClubMeeting] {
    try all("a.facility = \(facility) AND a.day = \(day) AND c.withdrawn_at IS NULL", in: tx)
  }

  /// - Throws: `Refusal.notFound` when this facility has no such activity.
  public static func find(
    _ id: ClubMeetingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ClubMeeting {
    guard let found = try all("a.facility = \(facility) AND a.id = \(id)", in: tx).first else {
      throw Refusal.notFound("Kegiatan klub")
    }
    return found
  }

  /// Activities `a` with what became of them, `c`.
  private static let table: SQL =
    "club_activity a LEFT JOIN club_activity_change c ON c.facility = a.facility AND c.activity = a.id"

  /// Writes down a later version; with a reason, that it was taken back.
  func change(to version: Int, withdrawn: (at: Instant, because: String)? = nil, in tx: WriteTransaction)
    throws
  {
    try tx.execute(
      """
      INSERT INTO club_activity_change (facility, activity, version, withdrawn_at, withdrawn_reason)
      VALUES (\(facility), \(id), \(version), \(withdrawn?.at), \(withdrawn?.because))
      ON CONFLICT (facility, activity) DO UPDATE SET version = excluded.version,
        withdrawn_at = excluded.withdrawn_at, withdrawn_reason = excluded.withdrawn_reason
      """)
  }

  private static func all(_ condition: SQL, in tx: ReadTransaction) throws -> [ClubMeeting] {
    let present = try tx.all(
      """
      SELECT t.activity, t.patient, p.name, p.jkn_number FROM \(sql: table)
      JOIN club_attendance t ON t.facility = a.facility AND t.activity = a.id
      JOIN patient p ON p.id = t.patient
      WHERE \(sql: condition) ORDER BY p.name, t.patient
      """
    ) { row in
      (
        try row["activity"] as ClubMeetingID,
        Attendee(patient: try row["patient"], name: try row["name"], card: try row["jkn_number"])
      )
    }
    let byActivity = Dictionary(grouping: present, by: \.0).mapValues { $0.map(\.1) }
    return try tx.all(
      """
      SELECT a.*, c.version, c.withdrawn_reason FROM \(sql: table)
      WHERE \(sql: condition) ORDER BY a.day DESC, a.id DESC
      """
    ) { try ClubMeeting($0, byActivity) }
  }

  private init(_ row: Row, _ attendees: [ClubMeetingID: [Attendee]]) throws {
    id = try row["id"]
    facility = try row["facility"]
    club = try row["club"]
    kind = ClubActivity.Kind(rawValue: try row["kind"]) ?? .education
    mode = ClubActivity.Mode(rawValue: try row["mode"]) ?? .offline
    day = try row["day"]
    leader = try row["leader"]
    topic = try row["topic"]
    costPerPerson = try row["cost_per_person"]
    version = (try row["version"] as Int?) ?? 1
    withdrawnBecause = try row["withdrawn_reason"]
    self.attendees = attendees[id] ?? []
  }
}

public typealias ClubMeetingID = ID<ClubMeeting>

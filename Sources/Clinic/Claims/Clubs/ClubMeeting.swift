public import JKN
import Store
public import Vocabulary

/// An activity of a Prolanis club with those who signed its list (PRO-03 to PRO-07).
public struct ClubMeeting: Sendable, Identifiable {
  public let id: ClubMeetingID
  public let club: String
  public let kind: ClubActivity.Kind
  public let mode: ClubActivity.Mode
  public let day: CalendarDate
  /// Speaker or instructor.
  public let leader: String
  public let topic: String
  public let costPerPerson: Rupiah
  /// By name.
  public let attendees: [Attendee]

  public struct Attendee: Sendable, Hashable {
    public let patient: PatientID
    public let name: String
    public let card: JKNNumber?
  }

  public var title: String { kind == .education ? "Edukasi" : "Aktivitas fisik" }

  static func all(
    of facility: FacilityID, since day: CalendarDate, in tx: ReadTransaction
  ) throws -> [ClubMeeting] {
    let present = try tx.all(
      """
      SELECT t.activity, t.patient, p.name, p.jkn_number FROM club_attendance t
      JOIN club_activity a ON a.facility = t.facility AND a.id = t.activity
      JOIN patient p ON p.id = t.patient
      WHERE t.facility = \(facility) AND a.day >= \(day) ORDER BY p.name, t.patient
      """
    ) { row in
      (
        try row["activity"] as ClubMeetingID,
        Attendee(patient: try row["patient"], name: try row["name"], card: try row["jkn_number"])
      )
    }
    let byActivity = Dictionary(grouping: present, by: \.0).mapValues { $0.map(\.1) }
    return try tx.all(
      "SELECT * FROM club_activity WHERE facility = \(facility) AND day >= \(day) ORDER BY day DESC, id DESC"
    ) { row in
      let id: ClubMeetingID = try row["id"]
      return ClubMeeting(
        id: id, club: try row["club"], kind: ClubActivity.Kind(rawValue: try row["kind"]) ?? .education,
        mode: ClubActivity.Mode(rawValue: try row["mode"]) ?? .offline, day: try row["day"],
        leader: try row["leader"], topic: try row["topic"], costPerPerson: try row["cost_per_person"],
        attendees: byActivity[id] ?? [])
    }
  }
}

public typealias ClubMeetingID = ID<ClubMeeting>

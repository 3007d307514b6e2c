import Journal
public import Store
public import Vocabulary

/// A meeting of the fraud prevention team, with who came and who did not (FRD-01).
public struct TeamMeeting: Sendable, Identifiable {
  public let id: TeamMeetingID
  public let heldOn: CalendarDate
  public let place: String
  public let agenda: String
  public let decisions: String
  /// Who else was there.
  public let guests: String
  /// Members of that day, by name.
  public let present: [String]
  public let absent: [String]

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [TeamMeeting] {
    let attendance = Dictionary(
      grouping: try tx.all(
        """
        SELECT t.meeting, t.present, m.name FROM fraud_team_attendance t
        JOIN fraud_team_member m ON m.facility = t.facility AND m.id = t.member
        WHERE t.facility = \(facility) ORDER BY m.name
        """
      ) {
        (
          meeting: try $0["meeting"] as TeamMeetingID, isPresent: try $0["present"] as Bool,
          name: try $0["name"] as String
        )
      }, by: \.meeting)
    return try tx.all(
      "SELECT * FROM fraud_team_meeting WHERE facility = \(facility) ORDER BY held_on DESC, recorded_at DESC"
    ) { row in
      let id: TeamMeetingID = try row["id"]
      let all = attendance[id] ?? []
      return TeamMeeting(
        id: id, heldOn: try row["held_on"], place: try row["place"], agenda: try row["agenda"],
        decisions: try row["decisions"], guests: try row["guests"],
        present: all.filter(\.isPresent).map(\.name), absent: all.filter { !$0.isPresent }.map(\.name))
    }
  }
}

public typealias TeamMeetingID = ID<TeamMeeting>

/// Writes a meeting down. Whoever was a member on its day and is not ticked was absent.
public struct HoldTeamMeeting: Command {
  public static let action = Action.workFraud
  public let on: CalendarDate?
  public let place: String
  public let agenda: String
  public let decisions: String
  public let present: Set<TeamMemberID>
  public let guests: String

  public init(
    on day: CalendarDate?, place: String, agenda: String, decisions: String, present: Set<TeamMemberID>,
    guests: String = ""
  ) {
    on = day
    self.place = place.trimmingBlanks
    self.agenda = agenda.trimmingBlanks
    self.decisions = decisions.trimmingBlanks
    self.present = present
    self.guests = guests.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let on = "tanggal-rapat"
    public static let place = "tempat-rapat"
    public static let agenda = "agenda"
    public static let decisions = "keputusan"
    public static let present = "hadir"
    public static let guests = "undangan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<TeamMeetingID> {
    let members = try TeamMember.all(of: context.facility, in: tx)
      .filter { member in on.map(member.isMember(on:)) ?? false }
    try problems(members, today: context.today).throwIfAny()
    guard let on else { throw Refusal.notFound("Rapat") }
    let id = TeamMeetingID(at: context.now)
    try tx.execute(
      """
      INSERT INTO fraud_team_meeting (facility, id, held_on, place, agenda, decisions, guests, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(on), \(place), \(agenda), \(decisions), \(guests), \(context.now),
        \(context.actor.name))
      """)
    for member in members {
      try tx.execute(
        """
        INSERT INTO fraud_team_attendance (facility, meeting, member, present)
        VALUES (\(context.facility), \(id), \(member.id), \(present.contains(member.id)))
        """)
    }
    return Performed(id, try Fact(FactKind.fraudTeamChanged, payload: ["kind": "meeting", "on": on.iso]))
  }

  private func problems(_ members: [TeamMember], today: CalendarDate) -> Problems {
    var problems = Problems()
    if on.map({ $0 > today }) ?? true {
      problems.add(Field.on, "Tulis tanggal rapat, paling akhir hari ini.")
    }
    problems.limit(place, at: Field.place, "Tempat", to: 120)
    problems.require(agenda, at: Field.agenda, "Tulis pokok rapatnya", upTo: 500)
    problems.limit(decisions, at: Field.decisions, "Keputusan", to: 2000)
    problems.limit(guests, at: Field.guests, "Undangan", to: 500)
    if on != nil, present.isEmpty || !present.isSubset(of: Set(members.map(\.id))) {
      problems.add(Field.present, "Tandai yang hadir dari anggota pada hari itu.")
    }
    return problems
  }
}

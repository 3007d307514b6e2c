public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down an activity of a club with its attendance list, and puts it on the claims desk. Only members of Prolanis on
/// that day can have attended (PRO-10).
public struct RecordClubMeeting: Command {
  public static let action = Action.manageClaims
  public let club: String
  public let kind: ClubActivity.Kind
  public let mode: ClubActivity.Mode
  public let day: CalendarDate
  public let leader: String
  public let topic: String
  public let costPerPerson: Rupiah
  public let attendees: Set<PatientID>

  public init(
    club: String, kind: ClubActivity.Kind, mode: ClubActivity.Mode, day: CalendarDate, leader: String,
    topic: String, costPerPerson: Rupiah, attendees: Set<PatientID>
  ) {
    self.club = club.trimmingBlanks
    self.kind = kind
    self.mode = mode
    self.day = day
    self.leader = leader.trimmingBlanks
    self.topic = topic.trimmingBlanks
    self.costPerPerson = costPerPerson
    self.attendees = attendees
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClubMeetingID> {
    try check(context, in: tx)
    let id = ClubMeetingID(at: context.now)
    try tx.execute(
      """
      INSERT INTO club_activity (facility, id, club, kind, mode, day, leader, topic, cost_per_person, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(club), \(kind.rawValue), \(mode.rawValue), \(day), \(leader), \(topic),
        \(costPerPerson), \(context.now), \(context.actor.name))
      """)
    try ClubAttendance.add(attendees, to: id, version: 1, at: context.facility, in: tx)
    let service = ClaimService.Club(
      physical: kind == .physical, online: mode == .online, attendees: attendees.count,
      costPerPerson: costPerPerson)
    try NewClaim(
      origin: .club, source: "club/\(id)", club: club, day: day, performer: .other, performerName: leader,
      service: .club(service)
    ).insert(in: tx, context)
    let fact = try Fact(
      FactKind.clubActivityRecorded, subject: "ClubActivity/\(id)", payload: ClubFact(meeting: id, version: 1)
    )
    return Performed(id, fact)
  }

  private func check(_ context: Context, in tx: ReadTransaction) throws {
    var problems = Problems()
    problems.require(club, at: "klub", "Isi nama klub", upTo: 100)
    problems.require(leader, at: "narasumber", "Isi narasumber atau instruktur", upTo: 100)
    problems.limit(topic, at: "materi", to: 200)
    if day > context.today { problems.add("tanggal", "Kegiatan ini belum terjadi.") }
    if day < context.today.adding(days: -366) {
      problems.add("tanggal", "Kegiatan lebih dari setahun yang lalu tidak dapat diklaim lagi.")
    }
    if !(0...1_000_000).contains(costPerPerson.amount) {
      problems.add("konsumsi", "Isi biaya konsumsi per orang, 0 sampai 1 juta rupiah.")
    }
    if attendees.isEmpty { problems.add("hadir", "Tandai peserta yang menandatangani daftar hadir.") }
    let members = Set(try ClubMember.all(of: context.facility, on: day, in: tx).map(\.patient))
    if !attendees.isSubset(of: members) {
      problems.add("hadir", "Ada yang bukan peserta Prolanis pada tanggal itu.")
    }
    try problems.throwIfAny()
  }
}

/// Somebody who could have attended: a member of Prolanis on that day.
public struct ClubMember: Sendable, Hashable {
  public let patient: PatientID
  public let name: String
  public let card: JKNNumber?
  /// The club written at enrolment; may be empty.
  public let club: String

  /// By name, each person once.
  static func all(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [ClubMember] {
    var seen: Set<PatientID> = []
    return try tx.all(
      """
      SELECT m.patient, m.club, p.name, p.jkn_number FROM prolanis_membership m JOIN patient p ON p.id = m.patient
      WHERE m.facility = \(facility) AND m.enrolled_on <= \(day) AND (m.ended_on IS NULL OR m.ended_on >= \(day))
      ORDER BY p.name, m.patient, m.programme
      """
    ) {
      ClubMember(
        patient: try $0["patient"], name: try $0["name"], card: try $0["jkn_number"], club: try $0["club"])
    }.filter { seen.insert($0.patient).inserted }
  }
}

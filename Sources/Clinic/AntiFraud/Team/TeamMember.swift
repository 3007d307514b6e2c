import Journal
public import Store
public import Vocabulary

/// Somebody of the fraud prevention team, with the part the agreement names (FRD-01; PKS 004 Ps.1(47)).
public struct TeamMember: Sendable, Identifiable {
  public let id: TeamMemberID
  public let decree: TeamDecreeID?
  public let name: String
  public let part: Part
  /// In own words, where the part is another one.
  public let partNote: String
  public let since: CalendarDate
  public let endedOn: CalendarDate?

  public enum Part: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case internalAudit = "internal-audit"
    case medicalCommittee = "medical-committee"
    case recorder, coder, other

    public var word: String {
      switch self {
      case .internalAudit: "Satuan pengawas internal"
      case .medicalCommittee: "Komite medik"
      case .recorder: "Perekam medis"
      case .coder: "Koder"
      case .other: "Unsur lain"
      }
    }
  }

  public var partWord: String { partNote.isEmpty ? part.word : "\(part.word): \(partNote)" }

  public func isMember(on day: CalendarDate) -> Bool {
    since <= day && endedOn.map { day < $0 } ?? true
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [TeamMember] {
    try tx.all(
      "SELECT * FROM fraud_team_member WHERE facility = \(facility) ORDER BY since, recorded_at, id"
    ) {
      TeamMember(
        id: try $0["id"], decree: try $0["decree"], name: try $0["name"], part: try $0["part"],
        partNote: try $0["part_note"], since: try $0["since"], endedOn: try $0["ended_on"])
    }
  }
}

public typealias TeamMemberID = ID<TeamMember>

/// Takes somebody into the team.
public struct AdmitTeamMember: Command {
  public static let action = Action.workFraud
  public let name: String
  public let part: TeamMember.Part?
  public let partNote: String
  public let decree: TeamDecreeID?
  public let since: CalendarDate?

  public init(
    _ name: String, _ part: TeamMember.Part?, note: String = "", by decree: TeamDecreeID?,
    since: CalendarDate?
  ) {
    self.name = name.trimmingBlanks
    self.part = part
    partNote = note.trimmingBlanks
    self.decree = decree
    self.since = since
  }

  /// The names of its fields.
  public enum Field {
    public static let name = "nama-anggota"
    public static let part = "unsur"
    public static let partNote = "unsur-lain"
    public static let decree = "sk-anggota"
    public static let since = "anggota-sejak"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<TeamMemberID> {
    var problems = Problems()
    problems.require(name, at: Field.name, "Tulis nama", upTo: 120)
    if part == nil { problems.add(Field.part, "Pilih unsurnya.") }
    if part == .other, partNote.isEmpty { problems.add(Field.partNote, "Tulis unsur atau tugasnya.") }
    problems.limit(partNote, at: Field.partNote, "Unsur", to: 120)
    if try decree.map({ id in
      try TeamDecree.all(of: context.facility, in: tx).allSatisfy { $0.id != id }
    }) ?? true {
      problems.add(Field.decree, "Pilih surat keputusan yang mengangkatnya; catat dahulu bila belum ada.")
    }
    if since.map({ $0 > context.today.adding(months: 12) }) ?? true {
      problems.add(Field.since, "Tulis sejak kapan, paling lama setahun di depan.")
    }
    try problems.throwIfAny()
    guard let part, let since else { throw Refusal.notFound("Anggota") }
    let id = TeamMemberID(at: context.now)
    try tx.execute(
      """
      INSERT INTO fraud_team_member (facility, id, decree, name, part, part_note, since, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(decree), \(name), \(part), \(partNote), \(since), \(context.now),
        \(context.actor.name))
      """)
    return Performed(
      id, try Fact(FactKind.fraudTeamChanged, payload: ["kind": "member", "part": part.rawValue]))
  }
}

/// Says that a member left or a decree holds no longer, from today on.
public struct EndTeamRecord: Command {
  public static let action = Action.workFraud
  public enum Record: Sendable, Hashable {
    case member(TeamMemberID)
    case decree(TeamDecreeID)
  }

  public let record: Record

  public init(_ record: Record) { self.record = record }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let (table, id): (SQL, String) =
      switch record {
      case .member(let id): ("fraud_team_member", id.text)
      case .decree(let id): ("fraud_team_decree", id.text)
      }
    let open: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM \(sql: table)
      WHERE facility = \(context.facility) AND id = \(id) AND ended_on IS NULL
      """)
    guard open == 1 else { throw Refusal.notFound("Catatan") }
    try tx.execute(
      "UPDATE \(sql: table) SET ended_on = \(context.today) WHERE facility = \(context.facility) AND id = \(id)"
    )
    return Performed((), try Fact(FactKind.fraudTeamChanged, payload: ["kind": "ended", "entry": id]))
  }
}

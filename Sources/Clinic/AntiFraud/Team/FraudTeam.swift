import Journal
public import Store
public import Vocabulary

/// The register of the fraud prevention team: its decree, members, meetings and declarations (FRD-01, FRD-06, FRD-07).
public struct FraudTeamEntry: Sendable, Identifiable {
  public let id: FraudTeamEntryID
  public let kind: Kind
  public let on: CalendarDate
  /// The decree's number, the member's name, the meeting's subject.
  public let title: String
  /// The member's part in the team, what was decided.
  public let note: String
  public let endedOn: CalendarDate?

  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case decree, member, meeting, declaration, sptjm

    public var word: String {
      switch self {
      case .decree: "Surat keputusan"
      case .member: "Anggota"
      case .meeting: "Rapat"
      case .declaration: "Pernyataan anti-suap dan gratifikasi"
      case .sptjm: "SPTJM"
      }
    }
  }

  init(_ row: Row) throws {
    id = try row["id"]
    kind = try row["kind"]
    on = try row["on_day"]
    title = try row["title"]
    note = try row["note"]
    endedOn = try row["ended_on"]
  }
}

public typealias FraudTeamEntryID = ID<FraudTeamEntry>

/// The register, the newest first.
public struct ReadFraudTeam: Query {
  public static let action = Action.workFraud

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [FraudTeamEntry] {
    try tx.all(
      "SELECT * FROM fraud_team_entry WHERE facility = \(context.facility) ORDER BY on_day DESC, recorded_at DESC",
      FraudTeamEntry.init)
  }
}

/// Adds to the register.
public struct EnterFraudTeam: Command {
  public static let action = Action.workFraud
  public let kind: FraudTeamEntry.Kind?
  public let on: CalendarDate?
  public let title: String
  public let note: String

  public init(_ kind: FraudTeamEntry.Kind?, on day: CalendarDate?, title: String, note: String) {
    self.kind = kind
    on = day
    self.title = title.trimmingBlanks
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    if kind == nil { problems.add("jenis", "Pilih jenis catatan.") }
    if on.map({ $0 > context.today }) ?? true {
      problems.add("tanggal", "Tulis tanggal, paling akhir hari ini.")
    }
    if title.isEmpty || title.count > 200 { problems.add("judul", "Tulis nomor, nama, atau pokoknya.") }
    if note.count > 2000 { problems.add("keterangan", "Keterangan paling panjang 2.000 huruf.") }
    try problems.throwIfAny()
    guard let kind, let on else { throw Refusal.notFound("Catatan") }
    try tx.execute(
      """
      INSERT INTO fraud_team_entry (facility, id, kind, on_day, title, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(FraudTeamEntryID(at: context.now)), \(kind), \(on), \(title), \(note),
        \(context.now), \(context.actor.name))
      """)
    return Performed((), try Fact(FactKind.fraudTeamChanged, payload: ["kind": kind.rawValue]))
  }
}

/// Says that an entry no longer holds: a member left, a decree was replaced.
public struct EndFraudTeamEntry: Command {
  public static let action = Action.workFraud
  public let id: FraudTeamEntryID

  public init(_ id: FraudTeamEntryID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try tx.first(
      "SELECT * FROM fraud_team_entry WHERE facility = \(context.facility) AND id = \(id)",
      FraudTeamEntry.init)
    guard let found, found.endedOn == nil else { throw Refusal.notFound("Catatan") }
    try tx.execute(
      "UPDATE fraud_team_entry SET ended_on = \(context.today) WHERE facility = \(context.facility) AND id = \(id)"
    )
    return Performed((), try Fact(FactKind.fraudTeamChanged, payload: ["kind": found.kind.rawValue]))
  }
}

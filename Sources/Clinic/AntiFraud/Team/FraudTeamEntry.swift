import Journal
public import Store
public import Vocabulary

/// An SPTJM that was handed in, by its number (FRD-07; PKS 004 Ps.1(41)).
public struct FraudTeamEntry: Sendable, Identifiable {
  public let id: FraudTeamEntryID
  public let on: CalendarDate
  /// The number of the statement.
  public let title: String
  public let note: String

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [FraudTeamEntry] {
    try tx.all(
      """
      SELECT * FROM fraud_team_entry WHERE facility = \(facility) AND kind = 'sptjm'
      ORDER BY on_day DESC, recorded_at DESC
      """
    ) {
      FraudTeamEntry(id: try $0["id"], on: try $0["on_day"], title: try $0["title"], note: try $0["note"])
    }
  }
}

public typealias FraudTeamEntryID = ID<FraudTeamEntry>

/// Writes an SPTJM down.
public struct EnterStatement: Command {
  public static let action = Action.workFraud
  public let on: CalendarDate?
  public let number: String
  public let note: String

  public init(on day: CalendarDate?, number: String, note: String) {
    on = day
    self.number = number.trimmingBlanks
    self.note = note.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let on = "tanggal-sptjm"
    public static let number = "nomor-sptjm"
    public static let note = "keterangan-sptjm"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    if on.map({ $0 > context.today }) ?? true {
      problems.add(Field.on, "Tulis tanggal, paling akhir hari ini.")
    }
    if number.isEmpty || number.count > 200 { problems.add(Field.number, "Tulis nomor SPTJM.") }
    problems.limit(note, at: Field.note, "Keterangan", to: 2000)
    try problems.throwIfAny()
    guard let on else { throw Refusal.notFound("SPTJM") }
    try tx.execute(
      """
      INSERT INTO fraud_team_entry (facility, id, kind, on_day, title, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(FraudTeamEntryID(at: context.now)), 'sptjm', \(on), \(number), \(note),
        \(context.now), \(context.actor.name))
      """)
    return Performed((), try Fact(FactKind.fraudTeamChanged, payload: ["kind": "sptjm"]))
  }
}

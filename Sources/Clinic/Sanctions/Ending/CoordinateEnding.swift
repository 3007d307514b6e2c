import Journal
public import Store
public import Vocabulary

/// Writes down what was agreed with whom about the participants, and how many there are (SAN-08). A later one replaces it.
public struct CoordinateEnding: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let on: CalendarDate?
  public let parties: String
  public let registered: Int?

  public init(_ id: AgreementEndingID, on day: CalendarDate?, with parties: String, registered: Int?) {
    self.id = id
    on = day
    self.parties = parties.trimmingBlanks
    self.registered = registered
  }

  /// The names of its fields.
  public enum Field {
    public static let day = "tanggal-koordinasi"
    public static let parties = "pihak-koordinasi"
    public static let registered = "peserta"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    let planned = ending.destinations.reduce(0) { $0 + $1.planned }
    var problems = Problems()
    problems.require(on, at: Field.day)
    if let on, on > context.today { problems.add(Field.day, "Tanggal koordinasi tidak boleh di masa depan.") }
    if parties.isEmpty || parties.count > 300 {
      problems.add(Field.parties, "Tulis siapa yang hadir, misalnya BPJS Cabang dan Dinas Kesehatan.")
    }
    if let registered, (0...1_000_000).contains(registered) {
      if registered < planned {
        problems.add(
          Field.registered, "Sudah \(planned) peserta dibagi ke FKTP tujuan; jumlah ini lebih kecil.")
      }
    } else {
      problems.add(Field.registered, "Isi banyaknya peserta terdaftar.")
    }
    try problems.throwIfAny()
    guard let on, let registered else { throw Refusal.notFound("Koordinasi") }
    let before: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM ending_coordination WHERE facility = \(context.facility) AND ending = \(id)")
    try tx.execute(
      """
      INSERT INTO ending_coordination (facility, ending, number, held_on, parties, registered, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \((before ?? 0) + 1), \(on), \(parties), \(registered), \(context.now),
        \(context.actor.name))
      """)
    return Performed((), try ending.movingFact("coordination", registered))
  }
}

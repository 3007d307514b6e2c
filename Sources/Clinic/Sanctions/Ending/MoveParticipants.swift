import Journal
public import Store
public import Vocabulary

/// Says how many of those an FKTP takes have moved until a day, all together.
public struct MoveParticipants: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let destination: EndingDestinationID?
  public let total: Int?
  public let on: CalendarDate?

  public init(
    _ id: AgreementEndingID, to destination: EndingDestinationID?, total: Int?, on day: CalendarDate?
  ) {
    self.id = id
    self.destination = destination
    self.total = total
    on = day
  }

  /// The names of its fields.
  public enum Field {
    public static let destination = "tujuan"
    public static let total = "sudah-pindah"
    public static let day = "tanggal-pindah"
  }

  /// - Returns: how many have not moved yet.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    let found = ending.destinations.first { $0.id == destination }
    var problems = Problems()
    if found == nil { problems.add(Field.destination, "Pilih FKTP tujuan.") }
    if let total, total >= 0 {
      if let found, total > found.planned {
        problems.add(Field.total, "\(found.name) menerima \(found.planned) peserta; jumlah ini lebih besar.")
      }
    } else {
      problems.add(Field.total, "Isi banyaknya peserta yang sudah pindah seluruhnya.")
    }
    problems.require(on, at: Field.day)
    if let on, on > context.today { problems.add(Field.day, "Tanggal tidak boleh di masa depan.") }
    if let on, let before = found?.movedOn, on < before {
      problems.add(Field.day, "Tanggal tidak boleh sebelum catatan yang terakhir.")
    }
    try problems.throwIfAny()
    guard let found, let total, let on else { throw Refusal.notFound("FKTP tujuan") }
    let before: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM ending_move WHERE facility = \(context.facility) AND destination = \(found.id)"
    )
    try tx.execute(
      """
      INSERT INTO ending_move (facility, destination, number, on_day, total, recorded_at, recorded_by)
      VALUES (\(context.facility), \(found.id), \((before ?? 0) + 1), \(on), \(total), \(context.now),
        \(context.actor.name))
      """)
    let left = try AgreementEnding.find(id, of: context.facility, in: tx).left ?? 0
    return Performed(left, try ending.movingFact("moved", total))
  }
}

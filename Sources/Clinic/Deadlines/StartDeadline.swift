import JKN
import Journal
public import Store
public import Vocabulary

/// Starts a clock: somebody left, a letter was posted; or something is planned that has to be announced before.
public struct StartDeadline: Command {
  public static let action = Action.manageDeadlines
  public let rule: String
  public let on: CalendarDate
  public let note: String

  public init(_ rule: String, on day: CalendarDate, note: String) {
    self.rule = rule
    self.on = day
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<CalendarDate> {
    let ground = try DeadlineGround(context, in: tx)
    var problems = Problems()
    let rule = ground.calendar.rules.first { $0.code == self.rule && $0.isStartedByHand }
    if rule == nil { problems.add("tenggat", "Pilih tenggat yang dihitung.") }
    if rule?.isPlanned ?? false {
      if on < context.today { problems.add("terjadi", "Tanggal rencananya sudah lewat.") }
      if on > context.today.adding(months: 60) {
        problems.add("terjadi", "Tanggal ini lebih dari lima tahun di depan; periksa tahunnya.")
      }
    } else if on > context.today {
      problems.add("terjadi", "Tanggal kejadian tidak boleh di masa depan.")
    }
    problems.require(note, at: "tentang", "Tulis tentang apa", upTo: 200)
    try problems.throwIfAny()
    guard let rule, let due = ground.calendar.day(of: rule, startedOn: on, ground.working) else {
      throw Refusal.notFound("Tenggat")
    }
    let id = DeadlineClockID(at: context.now)
    try tx.execute(
      """
      INSERT INTO deadline_clock (facility, id, rule, started_on, due_on, note, started_at, started_by)
      VALUES (\(context.facility), \(id), \(rule.code), \(on), \(due), \(note), \(context.now), \(context.actor.name))
      """)
    let payload = ["rule": rule.code, "dueOn": due.iso]
    return Performed(due, try Fact(FactKind.deadlineStarted, payload: payload))
  }
}

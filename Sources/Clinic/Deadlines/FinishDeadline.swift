import Journal
public import Store
public import Vocabulary

/// Writes down that something due was done.
public struct FinishDeadline: Command {
  public static let action = Action.manageDeadlines
  public let rule: String
  public let dueOn: CalendarDate
  public let subject: String
  public let note: String

  public init(_ rule: String, dueOn: CalendarDate, subject: String, note: String) {
    self.rule = rule
    self.dueOn = dueOn
    self.subject = subject
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    problems.limit(note, at: "catatan", "Catatan", to: 200)
    try problems.throwIfAny()
    let shown = try ReadDeadlines().read(in: tx, context).deadlines
    guard
      let deadline = shown.first(where: { $0.rule.code == rule && $0.dueOn == dueOn && $0.subject == subject }
      )
    else { throw Refusal.notFound("Tenggat") }
    guard deadline.done == nil else { throw Refusal.conflict("Tenggat ini sudah dicatat selesai.") }
    try tx.execute(
      """
      INSERT INTO deadline_done (facility, rule, due_on, subject, note, done_at, done_by)
      VALUES (\(context.facility), \(rule), \(dueOn), \(subject), \(note), \(context.now), \(context.actor.name))
      """)
    let payload = ["rule": rule, "dueOn": dueOn.iso]
    return Performed((), try Fact(FactKind.deadlineFinished, payload: payload))
  }
}

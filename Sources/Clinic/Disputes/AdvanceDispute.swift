public import JKN
import Journal
public import Store
public import Vocabulary

/// Takes the next step of a dispute: up the ladder, a meeting, or its end.
public struct AdvanceDispute: Command {
  public static let action = Action.manageCases
  public let id: DisputeID
  public let step: DisputeStep?
  public let on: CalendarDate?
  public let dueOn: CalendarDate?
  public let note: String

  /// - Parameters:
  ///   - dueOn: by when the parties want to be through; the agreement sets no time.
  ///   - note: who met, and what came out.
  public init(
    _ id: DisputeID, _ step: DisputeStep?, on day: CalendarDate?, dueOn: CalendarDate? = nil, note: String
  ) {
    self.id = id
    self.step = step
    on = day
    self.dueOn = dueOn
    self.note = note.trimmingBlanks
  }

  /// The names of its fields; the first two as `DisputeCourse.check` names them.
  public enum Field {
    public static let step = "langkah"
    public static let day = "tanggal"
    public static let due = "batas"
    public static let note = "hasil"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let dispute = try Dispute.find(id, of: context.facility, in: tx)
    guard dispute.course.isOpen else { throw Refusal.conflict("Sengketa ini sudah selesai.") }
    var problems = Problems()
    if step == nil { problems.add(Field.step, "Pilih langkah berikutnya.") }
    problems.require(on, at: Field.day)
    problems.limit(note, at: Field.note, "Catatan", to: 1000)
    if let step, step == .met || step.isEnd, note.isEmpty {
      problems.add(Field.note, "Tulis hasilnya.")
    }
    if let step, let on {
      problems.collectChecked { () throws(Problem) in
        try dispute.course.check(DisputeEvent(step, on: on, dueOn: dueOn), today: context.today)
      }
    }
    try problems.throwIfAny()
    guard let step, let on else { throw Refusal.notFound("Langkah") }
    try tx.execute(
      """
      INSERT INTO dispute_event (facility, dispute, number, step, happened_on, due_on, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(dispute.events.count + 1), \(step), \(on),
        \(step.isEnd ? nil : dueOn), \(note), \(context.now), \(context.actor.name))
      """)
    let payload = ["number": dispute.number, "step": step.rawValue]
    return Performed((), try Fact(FactKind.disputeAdvanced, subject: "Dispute/\(id)", payload: payload))
  }
}

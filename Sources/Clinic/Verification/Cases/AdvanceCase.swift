public import JKN
import Journal
public import Store
public import Vocabulary

/// Takes the next step in a case. Evidence that is asked for is due after so many working days. With the last step every
/// auditor's access ends.
public struct AdvanceCase: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let step: CaseStep?
  public let on: CalendarDate?
  public let workingDays: Int?
  public let note: String

  public init(
    _ id: AuditCaseID, _ step: CaseStep?, on day: CalendarDate?, workingDays: Int? = nil, note: String
  ) {
    self.id = id
    self.step = step
    on = day
    self.workingDays = workingDays
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    var problems = Problems()
    if on == nil { problems.add("tanggal", "Tulis tanggal, misalnya 20-11-2026.") }
    if step == nil { problems.add("langkah", "Pilih langkah berikutnya.") }
    if note.count > 1000 { problems.add("catatan", "Catatan paling panjang 1.000 huruf.") }
    if let workingDays, !(1...60).contains(workingDays) {
      problems.add("hari-kerja", "Isi 1 sampai 60 hari kerja.")
    }
    if let step, let on {
      problems.collectChecked { () throws(Problem) in
        try found.course.check(step, on: on, today: context.today)
      }
    }
    try problems.throwIfAny()
    guard let step, let on else { throw Refusal.notFound("Langkah") }
    var due: CalendarDate?
    if step == .evidenceRequested, let workingDays {
      due = try DeadlineGround(context, in: tx).working.day(workingDays, after: on)
    }
    try tx.execute(
      """
      INSERT INTO audit_event (facility, audit_case, number, step, happened_on, due_on, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(found.events.count + 1), \(step), \(on), \(due), \(note), \(context.now),
        \(context.actor.name))
      """)
    if step == .closed {
      try tx.execute(
        """
        UPDATE audit_access SET ended_at = \(context.now), ended_by = \(context.actor.name)
        WHERE facility = \(context.facility) AND audit_case = \(id) AND ended_at IS NULL
        """)
    }
    return Performed((), try found.fact(FactKind.caseAdvanced, step: step))
  }
}

extension Problems {
  /// Runs a check and keeps the problem it throws under the field it names.
  mutating func collectChecked(_ check: () throws(Problem) -> Void) {
    do throws(Problem) { try check() } catch { add(error) }
  }
}

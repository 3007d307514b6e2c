public import JKN
import Journal
public import Store
public import Vocabulary

/// Takes the next step in a case. Evidence that is asked for is due after so many working days; what a fraud team does or says
/// stands on a paper (FRD-05). With the last step every auditor's access ends.
public struct AdvanceCase: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let step: CaseStep?
  public let on: CalendarDate?
  public let workingDays: Int?
  public let note: String
  public let paper: CaseStepPaper

  public init(
    _ id: AuditCaseID, _ step: CaseStep?, on day: CalendarDate?, workingDays: Int? = nil, note: String,
    paper: CaseStepPaper = CaseStepPaper()
  ) {
    self.id = id
    self.step = step
    on = day
    self.workingDays = workingDays
    self.note = note.trimmingBlanks
    self.paper = paper
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    var problems = Problems()
    problems.require(on, at: "tanggal")
    if step.map({ !$0.isByHand }) ?? true { problems.add("langkah", "Pilih langkah berikutnya.") }
    problems.limit(note, at: "catatan", "Catatan", to: 1000)
    if let workingDays, !(1...60).contains(workingDays) {
      problems.add("hari-kerja", "Isi 1 sampai 60 hari kerja.")
    }
    if let step, let on {
      problems.collectChecked { () throws(Problem) in
        try found.course.check(step, on: on, today: context.today)
      }
      paper.check(for: step, into: &problems)
    }
    try problems.throwIfAny()
    guard let step, let on else { throw Refusal.notFound("Langkah") }
    var due: CalendarDate?
    if step == .evidenceRequested, let workingDays {
      due = try DeadlineGround(context, in: tx).working.day(workingDays, after: on)
    }
    let event = CaseEvent(
      step, on: on, dueOn: due, team: step == .investigated ? paper.team : nil,
      loss: step == .proven ? paper.loss : nil)
    let number = try found.take(event, note: note, letter: paper.letter, in: tx, context)
    try paper.file.keep(.step, of: "\(id)/\(number)", in: tx, context)
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

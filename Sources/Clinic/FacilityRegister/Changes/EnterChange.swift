import Journal
public import Store
public import Vocabulary

/// Ticks that a change was entered into HFIS. The licence, duty or account it is about knows it from then on too (CAP-10,
/// CAP-26).
public struct EnterChange: Command {
  public static let action = Action.manageFacility
  let change: RegisterChangeID
  let on: CalendarDate
  let note: String

  public init(_ change: RegisterChangeID, on day: CalendarDate, note: String) {
    self.change = change
    on = day
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try tx.first(
      "SELECT * FROM register_change WHERE id = \(change) AND facility = \(context.facility)",
      RegisterChange.init)
    guard let found else { throw Refusal.notFound("Perubahan") }
    guard found.entry == nil else { throw Refusal.conflict("Perubahan ini sudah dicatat masuk HFIS.") }
    var problems = Problems()
    if on > context.today { problems.add("tanggal", "Tanggal masuk HFIS tidak boleh di masa depan.") }
    if on < found.changedOn { problems.add("tanggal", "Tanggal masuk HFIS lebih awal dari perubahannya.") }
    problems.limit(note, at: "catatan", "Catatan", to: 200)
    try problems.throwIfAny()
    try tx.execute(
      """
      UPDATE register_change
      SET entered_on = \(on), entered_at = \(context.now), entered_by = \(context.actor.name), note = \(note)
      WHERE id = \(change) AND facility = \(context.facility)
      """)
    switch found.kind {
    case .licence:
      try tx.execute(
        """
        UPDATE practice_licence SET entered_on = \(on)
        WHERE id = \(found.subject) AND facility = \(context.facility) AND entered_on IS NULL
        """)
    case .substitute:
      try tx.execute(
        """
        UPDATE substitute_duty SET entered_on = \(on)
        WHERE id = \(found.subject) AND facility = \(context.facility) AND entered_on IS NULL
        """)
    case .facility: try PaymentAccount.noteEntered(found.subject, on: on, in: tx, context)
    case .staff, .schedule: break
    }
    return Performed(
      (), try Fact(FactKind.changeEntered, payload: ["kind": found.kind.rawValue, "on": on.iso]))
  }
}

import Journal
public import Store
public import Vocabulary

/// Puts a substitute into the register: shown at the counter, on the schedule and on the name board on those days.
public struct RecordSubstitute: Command {
  public static let action = Action.manageFacility
  let practitioner: PractitionerID
  let substitute: PractitionerID
  let from: CalendarDate
  let until: CalendarDate
  let reason: String
  let enteredOn: CalendarDate?

  public init(
    for practitioner: PractitionerID, by substitute: PractitionerID, from: CalendarDate, until: CalendarDate,
    reason: String, enteredOn: CalendarDate? = nil
  ) {
    self.practitioner = practitioner
    self.substitute = substitute
    self.from = from
    self.until = until
    self.reason = reason.trimmingBlanks
    self.enteredOn = enteredOn
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SubstituteDutyID> {
    let facility = context.facility
    let absent = try Practitioner.find(practitioner, of: facility, in: tx)
    let other = try Practitioner.find(substitute, of: facility, in: tx)
    let rule = SubstituteRule(
      absent: absent, substitute: other, from: from, until: until,
      licences: try PracticeLicence.all(of: facility, in: tx).filter { $0.practitioner == substitute },
      leftOn: try tx.value(
        """
        SELECT left_on FROM practitioner_departure
        WHERE facility = \(facility) AND practitioner = \(substitute)
        """),
      others: try SubstituteDuty.all(of: facility, since: from, in: tx).filter { $0.cancelledAt == nil })
    var problems = rule.problems
    if until < context.today { problems.add("sampai", "Hari terakhirnya sudah lewat.") }
    problems.require(reason, at: "sebab", "Isi sebabnya", upTo: 200)
    if let enteredOn, enteredOn > context.today {
      problems.add("hfis", "Tanggal pencatatan di HFIS tidak boleh di masa depan.")
    }
    try problems.throwIfAny()
    let id = SubstituteDutyID(at: context.now)
    try tx.execute(
      """
      INSERT INTO substitute_duty (id, facility, practitioner, substitute, from_on, until_on, reason, entered_on,
        recorded_at, recorded_by)
      VALUES (\(id), \(facility), \(practitioner), \(substitute), \(from), \(until), \(reason), \(enteredOn),
        \(context.now), \(context.actor.name))
      """)
    try RegisterChange.note(
      .substitute,
      "\(other.name) menggantikan \(absent.name), \(TypedDate.write(from)) sampai \(TypedDate.write(until))",
      subject: id.text, since: from, enteredOn: enteredOn, context, in: tx)
    let payload = ["practitioner": practitioner.text, "substitute": substitute.text, "from": from.iso]
    return Performed(id, try Fact(FactKind.substituteRecorded, payload: payload))
  }
}

/// Takes a substitute out of the register again: who was away came back, or never left.
public struct CancelSubstitute: Command {
  public static let action = Action.manageFacility
  let duty: SubstituteDutyID

  public init(_ duty: SubstituteDutyID) { self.duty = duty }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let known = try SubstituteDuty.all(of: context.facility, since: context.today, in: tx)
    guard let found = known.first(where: { $0.id == duty }) else { throw Refusal.notFound("Penggantian") }
    guard found.cancelledAt == nil else { return Performed((), nil) }
    try tx.execute(
      """
      UPDATE substitute_duty SET cancelled_at = \(context.now), cancelled_by = \(context.actor.name)
      WHERE id = \(duty) AND facility = \(context.facility)
      """)
    try RegisterChange.note(
      .substitute, "Batal: \(found.substitute.name) menggantikan \(found.practitioner.name)",
      subject: duty.text,
      context, in: tx)
    return Performed((), try Fact(FactKind.substituteCancelled, payload: ["duty": duty.text]))
  }
}

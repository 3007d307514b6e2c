import Journal
public import Store
public import Vocabulary

/// Says that a doctor no longer serves here from a day on: moved, died, scope reduced. Unreported it lowers the tariff from
/// that very day (CAP-18), so it is written down when it happens.
public struct RecordDeparture: Command {
  public static let action = Action.manageFacility
  public let practitioner: PractitionerID
  public let leftOn: CalendarDate
  public let reason: String

  public init(_ practitioner: PractitionerID, leftOn: CalendarDate, reason: String) {
    self.practitioner = practitioner
    self.leftOn = leftOn
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let person = try Practitioner.find(practitioner, of: context.facility, in: tx)
    try Problems.require(reason, at: "sebab", "Isi sebabnya", upTo: 200)
    try tx.execute(
      """
      INSERT INTO practitioner_departure (facility, practitioner, left_on, reason, recorded_at, recorded_by)
      VALUES (\(context.facility), \(practitioner), \(leftOn), \(reason), \(context.now), \(context.actor.name))
      ON CONFLICT (facility, practitioner) DO UPDATE SET left_on = excluded.left_on, reason = excluded.reason,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """)
    try RegisterChange.note(
      .staff, "\(person.name) tidak bertugas lagi sejak \(TypedDate.write(leftOn)): \(reason)",
      subject: practitioner.text, since: leftOn, context, in: tx)
    let payload = ["practitioner": practitioner.text, "leftOn": leftOn.iso]
    return Performed((), try Fact(FactKind.practitionerLeft, payload: payload))
  }
}

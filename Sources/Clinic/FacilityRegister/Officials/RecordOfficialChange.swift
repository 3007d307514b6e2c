import Journal
public import Store
public import Vocabulary

/// Writes down that an office changes hands, with its Berita Acara (AGR-09; PKS 004 Ps.21(3)e).
public struct RecordOfficialChange: Command {
  public static let action = Action.manageFacility
  let form: OfficialChangeForm

  public init(_ form: OfficialChangeForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<OfficialChangeID> {
    try form.problems(today: context.today).throwIfAny()
    guard let office = form.office, let signedOn = form.signedOn, let effectiveOn = form.effectiveOn else {
      throw Refusal.notFound("Pergantian pejabat")
    }
    let id = OfficialChangeID(at: context.now)
    let number = try Numbering.next("PP", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO official_change (facility, id, number, office, agreement, minutes, signed_on, place, effective_on,
        former_name, former_number, successor_name, successor_number, decree, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(number), \(office), \(form.agreement), \(form.minutes), \(signedOn),
        \(form.place), \(effectiveOn), \(form.formerName), \(form.formerNumber), \(form.successorName),
        \(form.successorNumber), \(form.decree), \(context.now), \(context.actor.name))
      """)
    let payload = ["number": number, "office": office.rawValue, "effectiveOn": effectiveOn.iso]
    return Performed(
      id, try Fact(FactKind.officialChanged, subject: "OfficialChange/\(id)", payload: payload))
  }
}

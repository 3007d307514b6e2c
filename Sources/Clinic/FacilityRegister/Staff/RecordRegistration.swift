import Journal
public import Store
public import Vocabulary

/// Puts a certificate of registration (STR) into the register. The newest one counts.
public struct RecordRegistration: Command {
  public static let action = Action.manageFacility
  let practitioner: PractitionerID
  let number: String
  let issuedOn: CalendarDate
  let validUntil: CalendarDate?

  /// - validUntil: nil for life.
  public init(
    _ practitioner: PractitionerID, number: String, issuedOn: CalendarDate, validUntil: CalendarDate?
  ) {
    self.practitioner = practitioner
    self.number = number.trimmingBlanks
    self.issuedOn = issuedOn
    self.validUntil = validUntil
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let person = try Practitioner.find(practitioner, of: context.facility, in: tx)
    var problems = Problems()
    problems.require(number, at: "str-nomor", "Isi nomor STR", upTo: 100)
    if issuedOn > context.today { problems.add("str-terbit", "Tanggal terbit tidak boleh di masa depan.") }
    if let validUntil, validUntil < issuedOn {
      problems.add("str-sampai", "Akhir masa berlaku tidak boleh sebelum tanggal terbit.")
    }
    try problems.throwIfAny()
    try tx.execute(
      """
      INSERT INTO practitioner_registration (id, facility, practitioner, number, issued_on, valid_until,
        recorded_at, recorded_by)
      VALUES (\(ID<PractitionerRegistration>(at: context.now)), \(context.facility), \(practitioner), \(number),
        \(issuedOn), \(validUntil), \(context.now), \(context.actor.name))
      """)
    try RegisterChange.note(
      .licence, "STR \(person.name) nomor \(number)", subject: practitioner.text, context, in: tx)
    return Performed(
      (), try Fact(FactKind.registrationRecorded, payload: ["practitioner": practitioner.text]))
  }
}

import Journal
public import Store
public import Vocabulary

/// Puts a licence into the register (FAC-17). A wrong one is not changed but followed by the right one, with the same number
/// and day of issue.
public struct RecordLicence: Command {
  public static let action = Action.manageFacility
  public let practitioner: PractitionerID
  public let number: String
  public let issuedOn: CalendarDate
  public let validUntil: CalendarDate
  public let isSpecialist: Bool
  public let enteredOn: CalendarDate?

  public init(
    _ practitioner: PractitionerID, number: String, issuedOn: CalendarDate, validUntil: CalendarDate,
    isSpecialist: Bool = false, enteredOn: CalendarDate?
  ) {
    self.practitioner = practitioner
    self.number = number.trimmingBlanks
    self.issuedOn = issuedOn
    self.validUntil = validUntil
    self.isSpecialist = isSpecialist
    self.enteredOn = enteredOn
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PracticeLicence> {
    let person = try Practitioner.find(practitioner, of: context.facility, in: tx)
    try problems(context).throwIfAny()
    let licence = PracticeLicence(
      id: PracticeLicenceID(at: context.now), practitioner: practitioner, number: number, issuedOn: issuedOn,
      validUntil: validUntil, isSpecialist: isSpecialist, enteredOn: enteredOn)
    try licence.insert(at: context.facility, by: context.actor.name, context.now, in: tx)
    try tx.execute("UPDATE practitioner SET sip = \(number) WHERE id = \(practitioner)")
    try RegisterChange.note(
      .licence, "SIP \(person.name) nomor \(number), berlaku sampai \(TypedDate.write(validUntil))",
      subject: licence.id.text, enteredOn: enteredOn, context, in: tx)
    let payload = ["practitioner": practitioner.text, "validUntil": validUntil.iso]
    return Performed(licence, try Fact(FactKind.licenceRecorded, payload: payload))
  }

  private func problems(_ context: Context) -> Problems {
    var problems = Problems()
    problems.require(number, at: "nomor", "Isi nomor SIP", upTo: 100)
    if validUntil < issuedOn {
      problems.add("sampai", "Akhir masa berlaku tidak boleh sebelum tanggal terbit.")
    }
    if issuedOn.adding(months: 12 * 5).adding(days: 1) < validUntil {
      problems.add("sampai", "SIP berlaku paling lama 5 tahun; periksa tahunnya.")
    }
    if let enteredOn, enteredOn > context.today {
      problems.add("hfis", "Tanggal pencatatan di HFIS tidak boleh di masa depan.")
    }
    return problems
  }
}

import Journal
public import Store
public import Vocabulary

/// Writes down that the month's offsets were agreed in minutes: number, day, who signs.
public struct RecordMinutes: Command {
  public static let action = Action.keepLedger
  public let month: ParticipantMonth
  public let number: String
  public let agreedOn: CalendarDate
  public let place: String
  public let insurerName: String
  public let insurerPosition: String
  public let headName: String
  public let headNumber: String

  public init(
    of month: ParticipantMonth, number: String, agreedOn: CalendarDate, place: String, insurerName: String,
    insurerPosition: String, headName: String, headNumber: String
  ) {
    self.month = month
    self.number = number.trimmingBlanks
    self.agreedOn = agreedOn
    self.place = place.trimmingBlanks
    self.insurerName = insurerName.trimmingBlanks
    self.insurerPosition = insurerPosition.trimmingBlanks
    self.headName = headName.trimmingBlanks
    self.headNumber = headNumber.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let number = "nomor-ba"
    public static let agreedOn = "tanggal-ba"
    public static let place = "tempat-ba"
    public static let insurerName = "nama-bpjs"
    public static let insurerPosition = "jabatan-bpjs"
    public static let headName = "nama-kepala"
    public static let headNumber = "nip-kepala"
  }

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<CompensationMinutesID> {
    let others = try CompensationMinutes.all(of: context.facility, in: tx)
    var problems = Problems()
    if others.contains(where: { $0.month == month }) {
      problems.add(Field.number, "Berita acara bulan ini sudah dicatat; cabut dahulu bila salah.")
    } else if others.contains(where: { $0.number == number }) {
      problems.add(Field.number, "Nomor berita acara ini sudah dipakai.")
    }
    MinutesParties(
      number: number, place: place, insurerName: insurerName, insurerPosition: insurerPosition,
      headName: headName, headNumber: headNumber
    ).check(into: &problems)
    if agreedOn > context.today {
      problems.add(Field.agreedOn, "Tanggal berita acara tidak boleh di masa depan.")
    }
    try problems.throwIfAny()
    let id = CompensationMinutesID(at: context.now)
    try tx.execute(
      """
      INSERT INTO compensation_minutes (facility, id, month, number, agreed_on, place, insurer_name,
        insurer_position, head_name, head_number, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(month), \(number), \(agreedOn), \(place), \(insurerName),
        \(insurerPosition), \(headName), \(headNumber), \(context.now), \(context.actor.name))
      """)
    return Performed(id, try .entered("compensation-minutes", id.text))
  }
}

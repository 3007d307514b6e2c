public import JKN
import Journal
public import Store
public import Vocabulary

/// Enters a notice that ends the agreement. From when on follows from the days (SAN-07).
public struct RegisterExit: Command {
  public static let action = Action.manageCases
  public let party: ExitParty?
  public let letter: String
  public let receivedOn: CalendarDate?
  public let wishedOn: CalendarDate?
  public let reason: String

  public init(
    _ party: ExitParty?, letter: String, receivedOn: CalendarDate?, wishedOn: CalendarDate?, reason: String
  ) {
    self.party = party
    self.letter = letter.trimmingBlanks
    self.receivedOn = receivedOn
    self.wishedOn = wishedOn
    self.reason = reason.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let party = "pihak"
    public static let letter = "surat-akhir"
    public static let receivedOn = "diterima"
    public static let wishedOn = "diminta"
    public static let reason = "alasan-akhir"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AgreementEndingID> {
    try problems(today: context.today).throwIfAny()
    guard let party, let receivedOn, let wishedOn else { throw Refusal.notFound("Pemberitahuan") }
    if let ends = try AgreementEnding.day(of: context.facility, in: tx) {
      throw Refusal.conflict("Perjanjian sudah dicatat berakhir \(ends.iso).")
    }
    let exit = try OversightTerms.shipped().agreementExit(noticeReceived: receivedOn, wished: wishedOn)
    let id = AgreementEndingID(at: context.now)
    try tx.execute(
      """
      INSERT INTO exit_notice (facility, id, party, letter, received_on, wished_on, effective_on, reason, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(party), \(letter), \(receivedOn), \(wishedOn), \(exit.effectiveOn),
        \(reason), \(context.now), \(context.actor.name))
      """)
    let payload = ["what": "notice", "party": party.rawValue, "effectiveOn": exit.effectiveOn.iso]
    return Performed(
      id, try Fact(FactKind.agreementEnding, subject: "AgreementEnding/\(id)", payload: payload))
  }

  private func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if party == nil { problems.add(Field.party, "Pilih siapa yang mengakhiri.") }
    if letter.isEmpty || letter.count > 100 { problems.add(Field.letter, "Tulis nomor suratnya.") }
    problems.require(receivedOn, at: Field.receivedOn)
    if let receivedOn, receivedOn > today {
      problems.add(Field.receivedOn, "Tanggal diterima tidak boleh di masa depan.")
    }
    if wishedOn == nil { problems.add(Field.wishedOn, "Tulis tanggal, misalnya 28-02-2027.") }
    if let receivedOn, let wishedOn, wishedOn < receivedOn {
      problems.add(Field.wishedOn, "Hari yang diminta tidak boleh sebelum surat diterima.")
    }
    if let receivedOn, let wishedOn, wishedOn > receivedOn.adding(months: 60) {
      problems.add(Field.wishedOn, "Hari ini lebih dari lima tahun di depan; periksa tahunnya.")
    }
    problems.require(reason, at: Field.reason, "Tulis alasannya", upTo: 500)
    return problems
  }
}

/// Takes a notice back before it has taken effect and before minutes were signed.
public struct WithdrawExit: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let reason: String

  public init(_ id: AgreementEndingID, because reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan-cabut"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    guard case .notice = ending.cause else {
      throw Refusal.conflict("Hanya pemberitahuan yang dapat dicabut.")
    }
    guard ending.minutes == nil, context.today <= ending.effectiveOn else {
      throw Refusal.conflict("Pengakhiran ini sudah disepakati atau sudah berlaku.")
    }
    guard !reason.isEmpty, reason.count <= 300 else {
      throw Problems([Problem(field: Self.field, "Tulis dasarnya, misalnya nomor surat pencabutan.")])
    }
    try tx.execute(
      """
      UPDATE exit_notice SET withdrawn_on = \(context.today), withdrawn_by = \(context.actor.name),
        withdrawn_because = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let payload = ["what": "withdrawn", "because": reason]
    return Performed(
      (), try Fact(FactKind.agreementEnding, subject: "AgreementEnding/\(id)", payload: payload))
  }
}

import Journal
public import Store
public import Vocabulary

/// Writes down that the ending was agreed in minutes (SAN-09): number, day, who signs. They keep the state of that day.
public struct SignEndingMinutes: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let form: EndingMinutesForm

  public init(_ id: AgreementEndingID, _ form: EndingMinutesForm) {
    self.id = id
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    guard ending.minutes == nil else {
      throw Refusal.conflict("Berita Acara pengakhiran ini sudah ditandatangani.")
    }
    try form.problems(today: context.today).throwIfAny()
    guard let agreedOn = form.agreedOn else { throw Refusal.notFound("Berita Acara") }
    let state = try EndingState(of: ending, ClaimBook(context, in: tx), context, in: tx)
    try tx.execute(
      """
      INSERT INTO ending_minutes (facility, ending, number, agreed_on, place, insurer_name, insurer_position, head_name,
        head_number, state, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(form.number), \(agreedOn), \(form.place), \(form.insurerName),
        \(form.insurerPosition), \(form.headName), \(form.headNumber), \(Kept(state)), \(context.now),
        \(context.actor.name))
      """)
    let payload = ["what": "minutes", "number": form.number]
    return Performed(
      (), try Fact(FactKind.agreementEnding, subject: "AgreementEnding/\(id)", payload: payload))
  }
}

/// What is typed of the minutes.
public struct EndingMinutesForm: Sendable {
  public var number = ""
  public var agreedOn: CalendarDate?
  public var place = ""
  public var insurerName = ""
  public var insurerPosition = ""
  public var headName = ""
  public var headNumber = ""

  public init() {}

  func problems(today: CalendarDate) -> Problems {
    typealias Field = RecordMinutes.Field
    var problems = Problems()
    problems.require(agreedOn, at: Field.agreedOn)
    if let agreedOn, agreedOn > today {
      problems.add(Field.agreedOn, "Tanggal berita acara tidak boleh di masa depan.")
    }
    MinutesParties(
      number: number, place: place, insurerName: insurerName, insurerPosition: insurerPosition,
      headName: headName, headNumber: headNumber
    ).check(into: &problems)
    return problems
  }
}

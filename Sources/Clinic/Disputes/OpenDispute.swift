import Journal
public import Store
public import Vocabulary

/// Opens a dispute about something in a register, or about anything else.
public struct OpenDispute: Command {
  public static let action = Action.manageCases
  public let matter: Dispute.Matter?
  public let subject: String?
  public let about: String
  public let amount: Rupiah?
  public let on: CalendarDate?

  /// - Parameters:
  ///   - subject: `DisputeSubject.text`, or `other` for what is in no register; nil when nothing was chosen.
  ///   - amount: rupiah in dispute; nil where there are none.
  ///   - day: since when there is a dispute.
  public init(about subject: String?, _ about: String, amount: Rupiah? = nil, since day: CalendarDate?) {
    let parts = (subject ?? "").split(separator: ":", maxSplits: 1)
    matter = parts.first.flatMap { Dispute.Matter(rawValue: String($0)) }
    self.subject = parts.count > 1 ? String(parts[1]) : nil
    self.about = about.trimmingBlanks
    self.amount = amount
    on = day
  }

  /// The names of its fields.
  public enum Field {
    public static let subject = "tentang"
    public static let about = "pokok"
    public static let amount = "nilai"
    public static let day = "sejak"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<DisputeID> {
    var problems = Problems()
    if let matter, matter != .other {
      let isKnown = try DisputeSubject.all(context, in: tx).contains {
        $0.matter == matter && $0.id == subject
      }
      if !isKnown { problems.add(Field.subject, "Pilih yang disengketakan dari daftar.") }
    } else if matter == nil {
      problems.add(Field.subject, "Pilih yang disengketakan.")
    }
    problems.require(about, at: Field.about, "Tulis pokok sengketanya", upTo: 1000)
    if let amount, amount <= .zero {
      problems.add(Field.amount, "Isi rupiah lebih dari nol, atau kosongkan.")
    }
    problems.require(on, at: Field.day)
    if let on, on > context.today { problems.add(Field.day, "Tanggal tidak boleh di masa depan.") }
    try problems.throwIfAny()
    guard let matter, let on else { throw Refusal.notFound("Sengketa") }
    let id = DisputeID(at: context.now)
    let number = try Numbering.next("S", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO dispute (facility, id, number, about, matter, subject, amount, opened_on, opened_at, opened_by)
      VALUES (\(context.facility), \(id), \(number), \(about), \(matter), \(matter == .other ? nil : subject),
        \(amount), \(on), \(context.now), \(context.actor.name))
      """)
    let payload = ["number": number, "matter": matter.rawValue]
    return Performed(id, try Fact(FactKind.disputeOpened, subject: "Dispute/\(id)", payload: payload))
  }
}

import Journal
public import Store
public import Vocabulary

/// Writes down that a change of account came further: its addendum is signed, HFIS is updated. With the last of them the account
/// is paid into (CAP-26).
public struct NoteAccountStep: Command {
  public static let action = Action.keepLedger
  let account: PaymentAccountID
  let step: AccountStep
  let day: CalendarDate
  let reference: String

  public init(
    _ account: PaymentAccountID, _ step: AccountStep, on day: CalendarDate, reference: String = ""
  ) {
    self.account = account
    self.step = step
    self.day = day
    self.reference = reference.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let step = "langkah"
    public static let day = "tanggal-langkah"
    public static let reference = "nomor-langkah"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let all = try PaymentAccount.all(of: context.facility, in: tx)
    guard let found = all.first(where: { $0.id == account }) else { throw Refusal.notFound("Rekening") }
    guard found.missing.contains(step) else {
      throw Refusal.conflict("Untuk rekening ini \(step.word) sudah dicatat atau tidak diperlukan.")
    }
    var problems = Problems()
    if day > context.today { problems.add(Field.day, "Tanggal ini tidak boleh di masa depan.") }
    problems.limit(reference, at: Field.reference, "Nomornya", to: 100)
    if step == .addendum, reference.isEmpty { problems.add(Field.reference, "Isi nomor adendum.") }
    try problems.throwIfAny()
    try PaymentAccount.note(step, of: account, on: day, reference, in: tx, context)
    if step == .hfis {
      try tx.execute(
        """
        UPDATE register_change SET entered_on = \(day), entered_at = \(context.now),
          entered_by = \(context.actor.name)
        WHERE facility = \(context.facility) AND subject = \(account) AND entered_on IS NULL
        """)
    }
    return Performed((), try .entered("account-\(step.rawValue)", account.text))
  }
}

extension PaymentAccount {
  static func note(
    _ step: AccountStep, of account: PaymentAccountID, on day: CalendarDate, _ reference: String,
    in tx: WriteTransaction, _ context: Context
  ) throws {
    try tx.execute(
      """
      INSERT INTO account_change_step (facility, account, step, reference, happened_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(account), \(step), \(reference), \(day), \(context.now),
        \(context.actor.name))
      """)
  }

  /// A change that was ticked in the checklist of HFIS: nothing where it is about something else.
  static func noteEntered(
    _ subject: String, on day: CalendarDate, in tx: WriteTransaction, _ context: Context
  ) throws {
    let accounts = try all(of: context.facility, in: tx)
    guard let account = accounts.first(where: { $0.id.text == subject }), account.missing.contains(.hfis)
    else { return }
    try note(.hfis, of: account.id, on: day, "", in: tx, context)
  }
}

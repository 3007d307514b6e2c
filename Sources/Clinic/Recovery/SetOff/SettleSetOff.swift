public import JKN
import Journal
public import Store
public import Vocabulary

/// BPJS paid less by what was planned: that part of the loss is back.
public struct SettleSetOff: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let setOff: RecoverySetOffID?
  public let on: CalendarDate?

  public init(_ id: RecoveryID, _ setOff: RecoverySetOffID?, on day: CalendarDate?) {
    self.id = id
    self.setOff = setOff
    on = day
  }

  /// The names of its fields.
  public enum Field {
    public static let setOff = "potongan"
    public static let day = "tanggal-potong"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecoveryStanding> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let found = try RecoverySetOff.find(setOff, of: id, at: context.facility, in: tx)
    var problems = Problems()
    if found?.isPlanned != true { problems.add(Field.setOff, "Pilih potongan yang masih direncanakan.") }
    if let found {
      if let problem = Self.problem(found, on: on, today: context.today) { problems.add(problem) }
      let end = try AgreementEnding.day(of: context.facility, in: tx)
      let taken = found.month?.firstDay ?? on ?? context.today
      if !RecoveryWay.possible(on: taken, agreementEnd: end).contains(.capitation) {
        problems.add(
          Field.setOff, "Perjanjian sudah berakhir: batalkan potongan ini, lalu setor ke rekening BPJS.")
      } else if let problem = try Self.tooMuch(found, context, in: tx) {
        problems.add(problem)
      }
    }
    try problems.throwIfAny()
    guard let found, let on else { throw Refusal.notFound("Potongan") }
    try tx.execute(
      """
      UPDATE recovery_set_off SET settled_on = \(on), settled_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(found.id)
      """)
    if found.capitation > .zero, let month = found.month {
      try recovery.keep(found.capitation, on: on, .capitation, "Kapitasi \(month.text)", context, in: tx)
    }
    if found.nonCapitation > .zero, let batch = found.batchNumber {
      try recovery.keep(found.nonCapitation, on: on, .nonCapitation, "Pengajuan \(batch)", context, in: tx)
    }
    let payload = ["number": recovery.number, "what": "settled", "amount": String(found.total.amount)]
    let after = try Recovery.find(id, of: context.facility, in: tx).standing(asOf: context.today)
    return Performed(
      after, try Fact(FactKind.recoverySetOff, subject: "Recovery/\(id)", payload: payload))
  }

  /// BPJS cannot have kept back more than it owed.
  private static func tooMuch(
    _ found: RecoverySetOff, _ context: Context, in tx: ReadTransaction
  ) throws -> Problem? {
    guard found.isPlanned else { return nil }
    return try tooMuch(ofMonth: found, context, in: tx) ?? tooMuch(ofBatch: found, context, in: tx)
  }

  /// A month whose capitation shrank after the plan bears less.
  private static func tooMuch(
    ofMonth found: RecoverySetOff, _ context: Context, in tx: ReadTransaction
  ) throws -> Problem? {
    guard found.capitation > .zero, let month = found.month else { return nil }
    let ground = try LedgerGround(context, in: tx)
    let ledger = try ground.month(month, after: ground.remainder(before: month, in: tx), in: tx)
    guard ledger.setOff.left > .zero else { return nil }
    return Problem(
      field: Field.setOff,
      "Kapitasi \(month.text) hanya dapat dipotong \(ledger.setOff.capitation.text): batalkan potongan ini, lalu rencanakan lagi."
    )
  }

  /// So does a batch of which BPJS decided on less, put a line off, or paid the whole after all.
  private static func tooMuch(
    ofBatch found: RecoverySetOff, _ context: Context, in tx: ReadTransaction
  ) throws -> Problem? {
    guard found.nonCapitation > .zero else { return nil }
    let book = try ClaimBook(context, in: tx)
    guard let batch = book.batch(found.batch) else { return nil }
    let account = book.account(batch)
    let others = account.keptBack - found.nonCapitation
    let free = max(.zero, account.decided - account.paid - others)
    guard free < found.nonCapitation else { return nil }
    return Problem(
      field: Field.setOff,
      "Pengajuan \(batch.number) hanya dapat dipotong \(free.text): batalkan potongan ini, lalu rencanakan lagi."
    )
  }

  private static func problem(
    _ found: RecoverySetOff, on day: CalendarDate?, today: CalendarDate
  ) -> Problem? {
    guard let day else { return Problem(field: Field.day, "Tulis tanggal, misalnya 15-12-2026.") }
    if day > today { return Problem(field: Field.day, "Tanggal pemotongan tidak boleh di masa depan.") }
    if let month = found.month, day < month.firstDay {
      return Problem(field: Field.day, "Kapitasi \(month.text) belum dibayar sebelum \(month.firstDay.iso).")
    }
    return nil
  }
}

/// Takes a plan back while nothing was kept back by it: the ledger expects the whole payment again.
public struct CancelSetOff: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let setOff: RecoverySetOffID?
  public let reason: String

  public init(_ id: RecoveryID, _ setOff: RecoverySetOffID?, because reason: String) {
    self.id = id
    self.setOff = setOff
    self.reason = reason.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let setOff = "batal-potongan"
    public static let reason = "alasan-batal"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let found = try RecoverySetOff.find(setOff, of: id, at: context.facility, in: tx)
    var problems = Problems()
    if found?.isPlanned != true { problems.add(Field.setOff, "Pilih potongan yang masih direncanakan.") }
    problems.require(reason, at: Field.reason, "Tulis alasannya", upTo: 300)
    try problems.throwIfAny()
    guard let found else { throw Refusal.notFound("Potongan") }
    try tx.execute(
      """
      UPDATE recovery_set_off SET cancelled_on = \(context.today), cancelled_by = \(context.actor.name),
        cancelled_because = \(reason)
      WHERE facility = \(context.facility) AND id = \(found.id)
      """)
    let payload = ["number": recovery.number, "what": "cancelled", "because": reason]
    return Performed((), try Fact(FactKind.recoverySetOff, subject: "Recovery/\(id)", payload: payload))
  }
}

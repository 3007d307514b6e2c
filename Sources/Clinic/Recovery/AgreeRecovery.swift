import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down a signed agreement to pay a loss back, with its instalments (REC-03, REC-04).
public struct AgreeRecovery: Command {
  public static let action = Action.manageCases
  let form: RecoveryForm

  public init(_ form: RecoveryForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Recovery> {
    if let found = form.auditCase { _ = try AuditCase.find(found, of: context.facility, in: tx) }
    let terms = try OversightTerms.shipped()
    var problems = form.problems(today: context.today)
    var plan: InstalmentPlan?
    if let amount = form.amount, let count = form.count, let signedOn = form.signedOn {
      problems.collectChecked { () throws(Problem) in
        plan = try terms.plan(amount, in: count, signedOn: signedOn, isExtended: form.isExtended)
      }
    }
    try problems.throwIfAny()
    guard let cause = form.cause, let signedOn = form.signedOn, let plan else {
      throw Refusal.notFound("Pemulihan")
    }
    let recovery = Recovery(
      id: RecoveryID(at: context.now),
      number: try Numbering.next("K", on: context.today, of: context.facility, in: tx),
      auditCase: form.auditCase,
      cause: cause, about: form.about, signedOn: signedOn, minutes: form.minutes, approval: form.approval,
      lastDay: terms.lastRecoveryDay(signedOn: signedOn, isExtended: form.isExtended), plan: plan,
      payments: [], setOffs: [])
    try recovery.insert(at: context.facility, by: context.actor.name, context.now, in: tx)
    let payload = ["number": recovery.number, "amount": String(recovery.amount.amount)]
    return Performed(
      recovery, try Fact(FactKind.recoveryAgreed, subject: "Recovery/\(recovery.id)", payload: payload))
  }
}

/// What is typed of an agreement to pay back.
public struct RecoveryForm: Sendable {
  public var auditCase: AuditCaseID?
  public var cause: Recovery.Cause?
  public var about = ""
  public var amount: Rupiah?
  /// Monthly instalments.
  public var count: Int?
  public var signedOn: CalendarDate?
  public var minutes = ""
  public var approval = ""

  public init() {}

  /// BPJS approved more than three months.
  var isExtended: Bool { !approval.isEmpty }

  func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if cause == nil { problems.add("sebab", "Pilih sebab kerugian.") }
    if about.isEmpty || about.count > 500 {
      problems.add("uraian", "Tulis uraiannya, paling panjang 500 huruf.")
    }
    if amount == nil { problems.add("jumlah", "Isi jumlah dalam rupiah, misalnya 2.500.000.") }
    if count == nil { problems.add("cicilan", "Isi banyaknya cicilan bulanan; 1 bila sekaligus.") }
    if signedOn == nil { problems.add("tanggal", "Tulis tanggal Berita Acara, misalnya 20-11-2026.") }
    if let signedOn, signedOn > today {
      problems.add("tanggal", "Tanggal Berita Acara tidak boleh di masa depan.")
    }
    if minutes.isEmpty || minutes.count > 100 { problems.add("berita-acara", "Tulis nomor Berita Acara.") }
    if approval.count > 100 { problems.add("persetujuan", "Nomor persetujuan paling panjang 100 huruf.") }
    return problems
  }
}

import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down a signed agreement to pay a loss back, with its instalments (REC-03). More than three months are asked for
/// afterwards (`AskExtension`).
public struct AgreeRecovery: Command {
  public static let action = Action.manageCases
  let form: RecoveryForm

  public init(_ form: RecoveryForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Recovery> {
    let recovery = try Self.agree(form, in: tx, context)
    return Performed(recovery, try recovery.agreed())
  }

  /// Also for a recovery that a case starts. In a fraud case it is a step of the case, which has to be proven first.
  static func agree(
    _ form: RecoveryForm, in tx: WriteTransaction, _ context: Context
  ) throws -> Recovery {
    let found = try form.auditCase.map { try AuditCase.find($0, of: context.facility, in: tx) }
    let terms = try OversightTerms.shipped()
    var problems = form.problems(today: context.today)
    var plan: InstalmentPlan?
    if let amount = form.amount, let count = form.count, let signedOn = form.signedOn {
      problems.collectChecked { () throws(Problem) in
        plan = try terms.plan(amount, in: count, signedOn: signedOn, isExtended: false)
      }
    }
    let fraud = found.flatMap { $0.kind == .fraud ? $0 : nil }
    if let fraud, let signedOn = form.signedOn, problems.isEmpty {
      problems.collectChecked { () throws(Problem) in
        do throws(Problem) {
          try fraud.course.check(.recoveryAgreed, on: signedOn, today: context.today)
        } catch {
          throw error.field == "langkah"
            ? Problem(field: "perkara", "Kerugian kasus kecurangan baru dipulihkan sesudah terbukti.") : error
        }
      }
    }
    let claims = try RecoveryForm.ticked(form.claims, into: &problems, in: tx, context)
    try problems.throwIfAny()
    guard let cause = form.cause, let signedOn = form.signedOn, let plan else {
      throw Refusal.notFound("Pemulihan")
    }
    let recovery = Recovery(
      id: RecoveryID(at: context.now),
      number: try Numbering.next("K", on: context.today, of: context.facility, in: tx),
      auditCase: form.auditCase,
      cause: cause, about: form.about, signedOn: signedOn, minutes: form.minutes, approval: "",
      signedLastDay: terms.lastRecoveryDay(signedOn: signedOn, isExtended: false), signedPlan: plan,
      payments: [], setOffs: [], extensions: [])
    try recovery.insert(at: context.facility, by: context.actor.name, context.now, in: tx)
    try recovery.keep(claims, in: tx, context)
    if let fraud {
      try fraud.take(
        CaseEvent(.recoveryAgreed, on: signedOn), note: "\(recovery.number), \(recovery.amount.text)",
        letter: form.minutes, target: recovery.id.text, in: tx, context)
    }
    return recovery
  }
}

extension Recovery {
  func agreed() throws -> Fact {
    let payload = ["number": number, "amount": String(amount.amount)]
    return try Fact(FactKind.recoveryAgreed, subject: "Recovery/\(id)", payload: payload)
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
  /// Paid claims of days without an agreement that go back by it.
  public var claims: [ClaimID] = []

  public init() {}

  func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if cause == nil { problems.add("sebab", "Pilih sebab kerugian.") }
    problems.require(about, at: "uraian", "Tulis uraiannya", upTo: 500)
    if amount == nil { problems.add("jumlah", "Isi jumlah dalam rupiah, misalnya 2.500.000.") }
    if count == nil { problems.add("cicilan", "Isi banyaknya cicilan bulanan; 1 bila sekaligus.") }
    if signedOn == nil { problems.add("tanggal", "Tulis tanggal Berita Acara, misalnya 20-11-2026.") }
    if let signedOn, signedOn > today {
      problems.add("tanggal", "Tanggal Berita Acara tidak boleh di masa depan.")
    }
    if minutes.isEmpty || minutes.count > 100 { problems.add("berita-acara", "Tulis nomor Berita Acara.") }
    return problems
  }
}

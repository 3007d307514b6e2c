import JKN
import Journal
public import Store
public import Vocabulary

/// Starts the recovery of what a case found: what its lines were paid too much, or what a proven fraud cost. Cause, amount and
/// words come from the case; only the signed minutes are typed (VER-02, FRD-05, REC-01).
public struct RecoverByCase: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  /// Monthly instalments.
  public let count: Int?
  public let signedOn: CalendarDate?
  public let minutes: String

  public init(_ id: AuditCaseID, count: Int?, signedOn: CalendarDate?, minutes: String) {
    self.id = id
    self.count = count
    self.signedOn = signedOn
    self.minutes = minutes.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let count = "cicilan"
    public static let signedOn = "tanggal-berita-acara"
    public static let minutes = "berita-acara"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Recovery> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    var form = RecoveryForm()
    form.auditCase = id
    form.count = count
    form.signedOn = signedOn
    form.minutes = minutes
    var open: [CaseDifference] = []
    if found.kind == .fraud {
      let recovered = try Recovery.all(of: context.facility, in: tx).contains { $0.auditCase == id }
      guard let loss = found.course.verdict?.loss, loss > .zero, !recovered else {
        throw Refusal.conflict("Kerugian baru dipulihkan sesudah terbukti, dan hanya sekali.")
      }
      form.cause = .fraud
      form.amount = loss
      form.about = String("Kasus kecurangan \(found.number): \(found.about)".prefix(480))
    } else {
      open = try CaseDifference.open(of: found, paidTooMuch: true, in: tx, context)
      form.cause = .overpaid
      form.amount = open.reduce(Rupiah.zero) { $0 + $1.amount }
      form.about = CaseDifference.words(open, of: found)
    }
    do {
      let recovery = try AgreeRecovery.agree(form, in: tx, context)
      try CaseSettlement.keep(open, as: .recovery, recovery.id.text, of: id, in: tx, context)
      return Performed(recovery, try recovery.agreed())
    } catch let problems as Problems {
      throw Problems(problems.all.map { $0.field == "tanggal" ? $0.at(Field.signedOn) : $0 })
    }
  }
}

public import JKN
import Journal
public import Store
public import Vocabulary

/// Enters a warning. A written one keeps thirty days' distance to the one before, except for fraud; a fourth is refused.
public struct GiveWarning: Command {
  public static let action = Action.manageCases
  public let number: String
  public let kind: GivenWarning.Kind?
  public let violation: GivenWarning.Violation?
  public let on: CalendarDate?
  public let about: String
  public let auditCase: AuditCaseID?

  public init(
    number: String, _ kind: GivenWarning.Kind?, _ violation: GivenWarning.Violation?, on day: CalendarDate?,
    about: String, auditCase: AuditCaseID? = nil
  ) {
    self.number = number.trimmingBlanks
    self.kind = kind
    self.violation = violation
    on = day
    self.about = about.trimmingBlanks
    self.auditCase = auditCase
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<WarningID> {
    let found = try auditCase.map { try AuditCase.find($0, of: context.facility, in: tx) }
    var problems = Problems()
    if kind == nil { problems.add("jenis", "Pilih teguran lisan atau tertulis.") }
    if violation == nil { problems.add("pelanggaran", "Pilih jenis pelanggaran.") }
    if number.isEmpty || number.count > 100 { problems.add("nomor", "Tulis nomor surat atau catatannya.") }
    problems.require(about, at: "uraian", "Tulis uraiannya", upTo: 1000)
    problems.require(on, at: "tanggal")
    if let on, on > context.today { problems.add("tanggal", "Tanggal teguran tidak boleh di masa depan.") }
    var sequence = 0
    if let kind, let violation, let on {
      let earlier = try Warning.all(of: context.facility, in: tx).map(\.given)
      if let last = earlier.map(\.on).max(), on < last {
        problems.add("tanggal", "Sudah ada teguran sesudah tanggal ini, \(last.iso).")
      } else {
        switch try OversightTerms.shipped().judge(kind, violation, on: on, after: earlier) {
        case .allowed(let number): sequence = number
        case .tooEarly(let until):
          problems.add("tanggal", "Teguran tertulis berikutnya paling cepat \(until.iso) (PKS 004 Ps.11(2)).")
        case .noneLeft:
          problems.add(
            "jenis",
            "Sudah ada tiga teguran tertulis yang berlaku; selanjutnya pengakhiran (PKS 004 Ps.12(1)a).")
        }
      }
    }
    try problems.throwIfAny()
    guard let kind, let violation, let on else { throw Refusal.notFound("Teguran") }
    let id = WarningID(at: context.now)
    try tx.execute(
      """
      INSERT INTO warning (facility, id, number, audit_case, kind, violation, sequence, given_on, about, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(number), \(auditCase), \(kind), \(violation), \(sequence), \(on), \(about),
        \(context.now), \(context.actor.name))
      """)
    if let found { try Self.note(id, number, on: on, in: found, in: tx, context) }
    let payload = ["number": number, "kind": kind.rawValue, "sequence": String(sequence)]
    return Performed(id, try Fact(FactKind.warningGiven, subject: "Warning/\(id)", payload: payload))
  }

  /// The sanction of a proven fraud is a step of its case. A warning on the mere indication may be given at once (Ps.11(3)): it
  /// only names the case.
  private static func note(
    _ id: WarningID, _ number: String, on day: CalendarDate, in found: AuditCase, in tx: WriteTransaction,
    _ context: Context
  ) throws {
    guard found.kind == .fraud, found.course.possible.contains(.sanctioned),
      day >= (found.events.last?.event.on ?? found.openedOn)
    else { return }
    try found.take(
      CaseEvent(.sanctioned, on: day), note: "Teguran \(number)", letter: number, target: id.text, in: tx,
      context)
  }
}

import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down what the team decided about a hit, with its reason. One that becomes a case opens it.
public struct DisposeHit: Command {
  public static let action = Action.workFraud
  public let id: FraudHitID
  public let disposition: FraudDisposition?
  public let note: String

  public init(_ id: FraudHitID, _ disposition: FraudDisposition?, note: String) {
    self.id = id
    self.disposition = disposition
    self.note = note.trimmingBlanks
  }

  /// - Returns: the case that was opened, if any.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AuditCaseID?> {
    let row = try FraudHitRow.find(id, at: context.facility, in: tx)
    guard row.auditCase == nil else { throw Refusal.conflict("Temuan ini sudah menjadi perkara.") }
    var problems = Problems()
    if disposition == nil || disposition == .open { problems.add("putusan", "Pilih hasil telaahnya.") }
    problems.require(note, at: "alasan", "Tulis alasannya", upTo: 1000)
    try problems.throwIfAny()
    guard let disposition else { throw Refusal.notFound("Putusan") }
    var opened: AuditCase?
    if disposition == .toCase {
      opened = try OpenCase.open(
        .fraud, trigger: .utilisation, about: row.hit.explanation, auditor: .internal,
        period: row.hit.day.firstOfMonth...row.month.lastDay, in: tx, context)
    }
    try tx.execute(
      """
      UPDATE fraud_hit SET disposition = \(disposition), disposed_at = \(context.now),
        disposed_by = \(context.actor.name), note = \(note), audit_case = \(opened?.id)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    var payload = ["rule": row.hit.rule.rawValue, "disposition": disposition.rawValue]
    payload["case"] = opened?.number
    return Performed(
      opened?.id, try Fact(FactKind.fraudDisposed, subject: "FraudHit/\(id)", payload: payload))
  }
}

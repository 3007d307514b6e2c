public import JKN
import Store
public import Vocabulary

/// What a case came from and what came of it: hits of the fraud rules, recoveries, warnings, amounts BPJS owes (FRD-05, VER-02).
/// An anonymous report is not named: the case must not lead back to its sender.
public struct CaseLinks: Sendable {
  /// The audit at which its indication came up, or the fraud case that came of it.
  public let cases: [AuditCase]
  public let hits: [Hit]
  public let recoveries: [Recovery]
  public let warnings: [Warning]
  public let underpayments: [InsurerDebt]

  /// A hit, as far as it may be seen without opening it.
  public struct Hit: Sendable, Identifiable {
    public let id: FraudHitID
    public let rule: FraudRule.Code
    public let day: CalendarDate
    public let explanation: String
  }

  init(of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction) throws {
    let all = try AuditCase.all(of: facility, in: tx)
    let origin = all.first { $0.id == id }?.origin
    cases = all.filter { $0.id == origin || $0.origin == id }
    hits = try tx.all(
      """
      SELECT id, rule, day, explanation FROM fraud_hit
      WHERE facility = \(facility) AND audit_case = \(id) ORDER BY day, id
      """
    ) {
      Hit(id: try $0["id"], rule: try $0["rule"], day: try $0["day"], explanation: try $0["explanation"])
    }
    recoveries = try Recovery.all(of: facility, in: tx).filter { $0.auditCase == id }
    warnings = try Warning.all(of: facility, in: tx).filter { $0.auditCase == id }
    underpayments = try InsurerDebt.underpayments(of: facility, in: tx).filter { $0.auditCase == id }
  }
}

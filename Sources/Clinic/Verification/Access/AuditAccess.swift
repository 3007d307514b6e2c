import Store
public import Vocabulary

/// An auditor's leave to look into one case's sample until a day, with an officer of ours beside (EMR-11, EMR-12).
public struct AuditAccess: Sendable {
  public let auditCase: AuditCaseID
  public let account: AccountID
  public let name: String
  /// The officer, authorised by the head of the facility.
  public let companion: String
  public let since: CalendarDate
  public let until: CalendarDate
  public let endedAt: Instant?

  init(_ row: Row) throws {
    auditCase = try row["audit_case"]
    account = try row["account"]
    name = try row["account_name"]
    companion = try row["companion_name"]
    since = try row["since"]
    until = try row["until"]
    endedAt = try row["ended_at"]
  }

  /// Whether it opens anything on a day.
  public func holds(on day: CalendarDate) -> Bool { endedAt == nil && since <= day && day <= until }

  static func all(
    at facility: FacilityID, of id: AuditCaseID? = nil, for account: AccountID? = nil, in tx: ReadTransaction
  ) throws -> [AuditAccess] {
    var conditions: [SQL] = ["x.facility = \(facility)"]
    if let id { conditions.append("x.audit_case = \(id)") }
    if let account { conditions.append("x.account = \(account)") }
    return try tx.all(
      """
      SELECT x.*, a.name AS account_name, c.name AS companion_name FROM audit_access x
      JOIN account a ON a.id = x.account
      JOIN account c ON c.id = x.companion
      WHERE \(sql: .all(conditions)) ORDER BY x.granted_at
      """, AuditAccess.init)
  }

  /// The open case whose sample this person may see now.
  /// - Throws: `Refusal.notFound`, the same whether the case is unknown, closed or not this person's.
  static func openCase(_ id: AuditCaseID, in tx: ReadTransaction, _ context: Context) throws -> AuditCase {
    let leave = try all(at: context.facility, of: id, for: context.actor.account, in: tx)
    guard leave.contains(where: { $0.holds(on: context.today) }) else { throw Refusal.notFound("Perkara") }
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    guard found.course.isOpen(asOf: context.today) else { throw Refusal.notFound("Perkara") }
    return found
  }
}

public import Store
public import Vocabulary

/// What followed from a finding with a difference (VER-02; PKS 004 Ps.9(2)): a recovery, a correction in the capitation ledger,
/// or an amount that BPJS owes. Stands until the ledger withdrew what it became.
public struct CaseSettlement: Sendable, Hashable {
  /// A claim, or a visit where visits were sampled.
  public let item: String
  /// Paid too much is greater than zero.
  public let amount: Rupiah
  public let way: Way
  /// Identity of the recovery, the correction or the underpayment.
  public let target: String

  public enum Way: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case recovery, correction, underpayment

    public var word: String {
      switch self {
      case .recovery: "Pemulihan kerugian"
      case .correction: "Koreksi di buku kapitasi"
      case .underpayment: "Ditagih kepada BPJS"
      }
    }
  }

  static func all(
    of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [CaseSettlement] {
    try tx.all(
      """
      SELECT s.* FROM audit_settlement s
      WHERE s.facility = \(facility) AND s.audit_case = \(id) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = s.facility AND w.entry = s.target)
      ORDER BY s.recorded_at, s.id
      """
    ) {
      CaseSettlement(
        item: try $0["item"], amount: try $0["amount"], way: try $0["way"], target: try $0["target"])
    }
  }

  /// What was taken back of each item so far, less what was given, in whichever case or by a recovery that names the claim.
  static func sums(at facility: FacilityID, in tx: ReadTransaction) throws -> [String: Rupiah] {
    let rows = try tx.all(
      """
      SELECT s.item, s.amount FROM audit_settlement s
      WHERE s.facility = \(facility) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = s.facility AND w.entry = s.target)
      UNION ALL
      SELECT k.claim AS item, k.amount FROM recovery_claim k WHERE k.facility = \(facility)
      """
    ) { (try $0["item"] as String, try $0["amount"] as Rupiah) }
    return Dictionary(rows, uniquingKeysWith: { $0 + $1 })
  }

  /// What another case, or a recovery that names the claim, did about an item after this one's sample was drawn: the sample's
  /// amounts do not know of it.
  /// - Returns: the number of the case or the recovery, by item.
  static func elsewhere(
    than id: AuditCaseID, since drawn: Instant, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [String: String] {
    let rows = try tx.all(
      """
      SELECT s.item, c.number AS number FROM audit_settlement s
      JOIN audit_case c ON c.facility = s.facility AND c.id = s.audit_case
      WHERE s.facility = \(facility) AND s.audit_case <> \(id) AND s.recorded_at >= \(drawn) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = s.facility AND w.entry = s.target)
      UNION ALL
      SELECT k.claim AS item, r.number FROM recovery_claim k
      JOIN recovery r ON r.facility = k.facility AND r.id = k.recovery
      WHERE k.facility = \(facility) AND COALESCE(k.recorded_at, r.recorded_at) >= \(drawn)
      ORDER BY number
      """
    ) { (try $0["item"] as String, try $0["number"] as String) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  static func refuseSettled(
    _ item: String, of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws {
    let settled = try all(of: id, at: facility, in: tx).first { $0.item == item }
    if let settled {
      throw Refusal.conflict(
        "Temuan ini sudah ditindaklanjuti (\(settled.way.word.lowercased())) dan tidak dapat diubah.")
    }
  }

  /// Writes down what each of the differences became.
  static func keep(
    _ differences: [CaseDifference], as way: Way, _ target: String, of id: AuditCaseID,
    in tx: WriteTransaction, _ context: Context
  ) throws {
    for difference in differences {
      try tx.execute(
        """
        INSERT INTO audit_settlement (facility, id, audit_case, item, amount, way, target, recorded_at, recorded_by)
        VALUES (\(context.facility), \(CaseDifferenceID(at: context.now)), \(id), \(difference.item),
          \(difference.amount), \(way), \(target), \(context.now), \(context.actor.name))
        """)
    }
  }
}

import JKN
import Store
import Vocabulary

/// What goes back of every claim of a facility: by the recoveries that were agreed on for it, and by what audits found.
///
/// A recovery says what came back of the whole loss. Its claims are told apart in their order: the first is back before the
/// next one begins.
struct ClaimRepayments: Sendable {
  private let byClaim: [String: [ClaimRepayment]]

  init(of facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction) throws {
    var found: [String: [ClaimRepayment]] = [:]
    let shares = try Self.shares(at: facility, in: tx)
    if !shares.isEmpty {
      let paid = try Self.paid(until: today, at: facility, in: tx)
      let recoveries = Dictionary(grouping: shares, by: \.number).sorted { $0.key < $1.key }
      for (number, shares) in recoveries {
        let back = (paid[shares[0].recovery] ?? .zero).filling(shares.map(\.amount))
        for (share, part) in zip(shares, back) {
          found[share.claim, default: []].append(
            ClaimRepayment(recovery: share.recovery, number: number, agreed: share.amount, paid: part))
        }
      }
    }
    for corrected in try Self.corrections(at: facility, in: tx) {
      found[corrected.claim, default: []].append(corrected.repayment)
    }
    byClaim = found
  }

  func of(_ claim: ClaimID) -> [ClaimRepayment] { byClaim[claim.text] ?? [] }

  /// What of a recovery is one claim's.
  private struct Share {
    let recovery: RecoveryID
    let number: String
    let claim: String
    let amount: Rupiah

    init(_ row: Row) throws {
      recovery = try row["recovery"]
      number = try row["number"]
      claim = try row["claim"]
      amount = try row["amount"]
    }
  }

  /// Those of each recovery in their order.
  private static func shares(at facility: FacilityID, in tx: ReadTransaction) throws -> [Share] {
    let agreed = try tx.all(
      """
      SELECT k.recovery, r.number, k.claim, k.amount FROM recovery_claim k
      JOIN recovery r ON r.facility = k.facility AND r.id = k.recovery
      WHERE k.facility = \(facility) ORDER BY k.recovery, k.place
      """, Share.init)
    let audited = try tx.all(
      """
      SELECT s.target AS recovery, r.number, s.item AS claim, s.amount FROM audit_settlement s
      JOIN recovery r ON r.facility = s.facility AND r.id = s.target
      WHERE s.facility = \(facility) AND s.way = 'recovery' AND s.amount > 0 ORDER BY s.recorded_at, s.id
      """, Share.init)
    return agreed + audited
  }

  private static func paid(
    until today: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [RecoveryID: Rupiah] {
    let sums = try tx.all(
      """
      SELECT recovery, SUM(amount) AS paid FROM recovery_payment
      WHERE facility = \(facility) AND paid_on <= \(today) GROUP BY recovery
      """
    ) { (try $0["recovery"] as RecoveryID, Rupiah(try $0["paid"] as Int64)) }
    return Dictionary(sums, uniquingKeysWith: +)
  }

  /// What an audit put right in the ledger is taken off a month's capitation: nothing else has to be done about it.
  private static func corrections(
    at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [(claim: String, repayment: ClaimRepayment)] {
    try tx.all(
      """
      SELECT s.item, s.amount, c.number FROM audit_settlement s
      JOIN audit_case c ON c.facility = s.facility AND c.id = s.audit_case
      WHERE s.facility = \(facility) AND s.way = 'correction' AND s.amount > 0 AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = s.facility AND w.entry = s.target)
      ORDER BY s.recorded_at, s.id
      """
    ) { row in
      let (amount, number): (Rupiah, String) = (try row["amount"], try row["number"])
      let repayment = ClaimRepayment(
        recovery: nil, number: "Koreksi kapitasi, perkara \(number)", agreed: amount, paid: amount)
      return (claim: try row["item"], repayment: repayment)
    }
  }
}

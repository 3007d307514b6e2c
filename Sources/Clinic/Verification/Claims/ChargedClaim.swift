import JKN
import Store
import Vocabulary

/// A claim line that BPJS was charged with (VER-01; PKS 004 Ps.8(4)a, Ps.9(1)): paid with its batch, or by itself where BPJS
/// answered so. What was left pending or given back was charged to nobody.
struct ChargedClaim {
  let id: ClaimID
  /// What BPJS paid for it, or what was asked where the answer named no amount; less what earlier cases took back, and
  /// with what they gave: a difference is made good once.
  let charged: Rupiah
  let on: CalendarDate

  /// Those charged on the days of a period.
  static func all(
    in period: ClosedRange<CalendarDate>, zone: FacilityZone, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ChargedClaim] {
    let settled = try CaseSettlement.sums(at: facility, in: tx)
    return try tx.all(
      """
      SELECT c.id, COALESCE(c.paid, c.payable, 0) AS charged, b.paid_on,
        (SELECT MAX(a.answered_at) FROM claim_answer a
          WHERE a.facility = c.facility AND a.claim = c.id AND a.verdict = 'paid') AS answered_at
      FROM claim c JOIN claim_batch b ON b.facility = c.facility AND b.id = c.batch
      WHERE c.facility = \(facility) AND (b.stage = 'paid' OR c.verdict = 'paid')
        AND (c.verdict IS NULL OR c.verdict IN ('verified', 'paid'))
      """
    ) { row -> ChargedClaim? in
      let (paidOn, answeredAt): (CalendarDate?, Instant?) = (try row["paid_on"], try row["answered_at"])
      guard let on = paidOn ?? answeredAt.map(zone.date(of:)), period.contains(on) else { return nil }
      let (id, charged): (ClaimID, Rupiah) = (try row["id"], try row["charged"])
      return ChargedClaim(id: id, charged: charged - (settled[id.text] ?? .zero), on: on)
    }.compactMap { $0 }
  }
}

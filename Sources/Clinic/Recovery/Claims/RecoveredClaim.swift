import JKN
import Store
public import Vocabulary

/// A paid claim that a loss is about, with what of it goes back and is back.
public struct RecoveredClaim: Sendable, Identifiable {
  public let id: ClaimID
  public let number: String
  /// The day the service ended.
  public let day: CalendarDate
  public let agreed: Rupiah
  public let paid: Rupiah

  /// Those that were named when a recovery was agreed on, in their order.
  static func all(
    of recovery: Recovery, asOf today: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [RecoveredClaim] {
    let shares = try tx.all(
      """
      SELECT k.claim, k.amount, c.number, c.day FROM recovery_claim k
      JOIN claim c ON c.facility = k.facility AND c.id = k.claim
      WHERE k.facility = \(facility) AND k.recovery = \(recovery.id) ORDER BY k.place
      """
    ) { row in
      RecoveredClaim(
        id: try row["claim"], number: try row["number"], day: try row["day"], agreed: try row["amount"],
        paid: .zero)
    }
    let back = recovery.standing(asOf: today).paid.filling(shares.map(\.agreed))
    return zip(shares, back).map { share, part in
      RecoveredClaim(
        id: share.id, number: share.number, day: share.day, agreed: share.agreed, paid: part)
    }
  }
}

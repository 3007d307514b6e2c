import JKN
import Store
import Vocabulary

extension RecoveryForm {
  /// The name of the field of the claims.
  public static let claimsField = "klaim"

  /// The claims that were ticked, by day.
  static func ticked(
    _ claims: [ClaimID], into problems: inout Problems, in tx: ReadTransaction, _ context: Context
  ) throws -> [LapsedClaim] {
    guard !claims.isEmpty else { return [] }
    let asked = Set(claims)
    let found = try ClaimBook(context, in: tx).unagreedClaims.filter { asked.contains($0.id) }
    if found.count != asked.count {
      problems.add(
        claimsField,
        "Ada klaim yang belum dibayar, dijamin, atau sudah disepakati pengembaliannya. Buka lagi halamannya.")
    }
    return found
  }
}

extension Recovery {
  /// What of the loss no claim is named for yet.
  func unnamed(at facility: FacilityID, in tx: ReadTransaction) throws -> Rupiah {
    let named = try tx.all(
      """
      SELECT k.amount FROM recovery_claim k WHERE k.facility = \(facility) AND k.recovery = \(id)
      UNION ALL
      SELECT s.amount FROM audit_settlement s WHERE s.facility = \(facility) AND s.target = \(id)
      """
    ) { try $0["amount"] as Rupiah }
    return max(.zero, amount - named.reduce(Rupiah.zero, +))
  }

  /// The claims it is about already: each is named once, for a share that stays as it is.
  func namedClaims(at facility: FacilityID, in tx: ReadTransaction) throws -> Set<ClaimID> {
    Set(
      try tx.all(
        "SELECT claim FROM recovery_claim WHERE facility = \(facility) AND recovery = \(id)"
      ) { try $0["claim"] as ClaimID })
  }

  /// The claims that can still be named for what is left of the loss.
  func nameableClaims(_ context: Context, in tx: ReadTransaction) throws -> [LapsedClaim] {
    guard try unnamed(at: context.facility, in: tx) > .zero else { return [] }
    let named = try namedClaims(at: context.facility, in: tx)
    return try ClaimBook(context, in: tx).unagreedClaims.filter { !named.contains($0.id) }
  }

  /// Writes down which claims the loss, or the rest of it, is about: it falls on them in their order, on none more than BPJS paid
  /// for it.
  func keep(_ claims: [LapsedClaim], in tx: WriteTransaction, _ context: Context) throws {
    guard !claims.isEmpty else { return }
    let facility = context.facility
    let shares = try unnamed(at: facility, in: tx).filling(claims.map(\.unagreed))
    let before: Int =
      try tx.value(
        "SELECT COUNT(*) AS n FROM recovery_claim WHERE facility = \(facility) AND recovery = \(id)") ?? 0
    for (place, (claim, share)) in zip(claims, shares).enumerated() where share > .zero {
      try tx.execute(
        """
        INSERT INTO recovery_claim (facility, recovery, place, claim, amount, recorded_at)
        VALUES (\(facility), \(id), \(before + place + 1), \(claim.id), \(share), \(context.now))
        """)
    }
  }
}

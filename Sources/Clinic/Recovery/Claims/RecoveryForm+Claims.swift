import JKN
import Store
import Vocabulary

extension RecoveryForm {
  /// The name of the field of the claims.
  public static let claimsField = "klaim"

  /// The claims that were ticked, by day.
  func ticked(
    into problems: inout Problems, in tx: ReadTransaction, _ context: Context
  ) throws -> [LapsedClaim] {
    guard !claims.isEmpty else { return [] }
    let asked = Set(claims)
    let found = try ClaimBook(context, in: tx).unagreedClaims.filter { asked.contains($0.id) }
    if found.count != asked.count {
      problems.add(
        Self.claimsField,
        "Ada klaim yang belum dibayar, dijamin, atau sudah disepakati pengembaliannya. Buka lagi halamannya.")
    }
    return found
  }
}

extension Recovery {
  /// Writes down which claims the loss is about: it falls on them in their order, on none more than BPJS paid for it.
  func keep(_ claims: [LapsedClaim], at facility: FacilityID, in tx: WriteTransaction) throws {
    let shares = amount.filling(claims.map(\.unagreed))
    for (place, (claim, share)) in zip(claims, shares).enumerated() where share > .zero {
      try tx.execute(
        """
        INSERT INTO recovery_claim (facility, recovery, place, claim, amount)
        VALUES (\(facility), \(id), \(place + 1), \(claim.id), \(share))
        """)
    }
  }
}

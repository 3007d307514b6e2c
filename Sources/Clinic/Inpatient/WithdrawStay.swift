import Journal
public import Store
public import Vocabulary

/// Takes back a stay that was written down wrongly. It is kept with the reason; its claim goes off the desk, and one that
/// was sent has to come back first.
public struct WithdrawStay: Command {
  public static let action = Action.keepStays
  public let stay: StayID
  public let reason: String

  public init(_ stay: StayID, because reason: String) {
    self.stay = stay
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try Stay.holding(stay, of: context.facility, in: tx)
    try ClaimReason.check(reason)
    let claim = try found.claim(in: tx)
    if let claim, claim.batch != nil {
      throw Refusal.conflict(
        "Klaim \(claim.number) dari rawat inap ini sudah masuk pengajuan. Minta petugas klaim mengeluarkannya dahulu."
      )
    }
    try tx.execute(
      """
      UPDATE stay SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name),
        withdrawn_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(stay)
      """)
    if let claim, claim.isOpen {
      _ = try WithdrawClaim(claim.id, reason: reason).perform(in: tx, context)
    }
    try StayDrafting.forget(found, in: tx, context)
    return Performed((), try found.fact(FactKind.stayWithdrawn))
  }
}

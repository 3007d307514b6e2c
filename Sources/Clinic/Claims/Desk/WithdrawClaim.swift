import Journal
public import Store
public import Vocabulary

/// Takes an open claim off the desk. It is kept with the reason; its source is not claimed again by itself.
public struct WithdrawClaim: Command {
  public static let action = Action.manageClaims
  public let id: ClaimID
  public let reason: String

  public init(_ id: ClaimID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let claim = try Claim.open(id, of: context.facility, in: tx)
    try ClaimReason.check(reason)
    try tx.execute(
      """
      UPDATE claim SET stage = 'withdrawn', stage_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("withdrawn", of: id.text, on: context.today, reason, in: tx, context)
    return Performed((), try Fact(FactKind.claimWithdrawn, patient: claim.patient, subject: "Claim/\(id)"))
  }
}

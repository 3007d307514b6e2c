import Journal
public import Store
public import Vocabulary

/// Takes a session back that was written down wrongly, with the reason.
public struct WithdrawCoaching: Command {
  public static let action = Action.manageClaims
  let id: CoachingSessionID
  let reason: String

  public init(_ id: CoachingSessionID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let standing: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM coaching_session
      WHERE facility = \(context.facility) AND id = \(id) AND withdrawn_at IS NULL
      """)
    guard standing == 1 else { throw Refusal.notFound("Pembinaan") }
    try ClaimReason.check(reason)
    try tx.execute(
      """
      UPDATE coaching_session SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name),
        withdrawal_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    return Performed((), try Fact(FactKind.coachingWithdrawn, subject: "CoachingSession/\(id)"))
  }
}

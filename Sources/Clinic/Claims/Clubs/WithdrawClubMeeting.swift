import Journal
public import Store
public import Vocabulary

/// Takes back an activity that was written down wrongly, with its claim. It is kept with the reason.
public struct WithdrawClubMeeting: Command {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID
  public let reason: String

  public init(_ meeting: ClubMeetingID, reason: String) {
    self.meeting = meeting
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClubMeeting.holding(meeting, of: context.facility, in: tx)
    try ClaimReason.check(reason)
    if let claim = try found.claimToChange(in: tx) {
      _ = try WithdrawClaim(claim.id, reason: reason).perform(in: tx, context)
    }
    let version = found.version + 1
    try found.change(to: version, withdrawn: (at: context.now, because: reason), in: tx)
    return Performed((), try found.fact(FactKind.clubActivityWithdrawn, version: version))
  }
}

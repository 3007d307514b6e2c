public import JKN
public import Vocabulary

extension ClaimBook {
  /// The last day on which a claim's file can be received complete.
  public func lastDay(_ claim: Claim) -> CalendarDate {
    terms(on: claim.day).lastClaimDay(claim.expiryKind, serviceEnded: claim.day)
  }

  /// Where a batch stands today.
  public func stage(_ batch: ClaimBatch) -> ClaimStage { stageOf[batch.id] ?? batch.stage }

  /// Where a batch stood on a day, with what is known of it now.
  func stage(_ batch: ClaimBatch, on day: CalendarDate) -> ClaimStage {
    terms(on: batch.month.lastDay).stage(
      batch.stage, batch.dates, lastDay: lastDay(batch), on: day, working)
  }

  /// What can be written down of a batch. Of one that has expired, or is deemed agreed, also what happened in time and is
  /// written down only now, and that BPJS gave it back.
  public func possible(_ batch: ClaimBatch) -> [ClaimStage.Event] {
    let today = stage(batch).possible
    let late = batch.stage.possible.filter { MoveClaimBatch.countsByItsDay($0) || $0 == .giveBack }
    return ClaimStage.Event.allCases.filter { today.contains($0) || late.contains($0) }
  }

  /// Where a claim stands today (CLM-07).
  public func stage(_ claim: Claim) -> ClaimStage {
    if let batch = batch(claim.batch) { return claim.answer?.verdict == .paid ? .paid : stage(batch) }
    if lastDay(claim) < today { return .expired }
    switch claim.standing {
    case .entered, .withdrawn: return .entered
    case .approved: return .approved
    case .returned: return .returned
    }
  }

  /// What a batch waits for.
  public func clocks(_ batch: ClaimBatch) -> [ClaimClock] {
    terms(on: batch.month.lastDay).claimClocks(
      stage(batch), batch.dates, lastDay: lastDay(batch), isClub: batch.kind == .club, working)
  }

  /// The expiry of an open claim.
  public func clock(_ claim: Claim) -> ClaimClock? {
    guard claim.isOpen, stage(claim) != .expired else { return nil }
    return ClaimClock(
      kind: .expiry, dueOn: lastDay(claim),
      source: terms(on: claim.day).source(claim.batchKind == .club ? .clubExpiry : .claimExpiry))
  }
}

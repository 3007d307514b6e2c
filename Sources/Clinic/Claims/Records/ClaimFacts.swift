/// What can happen at the claims desk, as the journal names it. A subject names the claim or the batch.
extension FactKind {
  public static let claimEntered = "claim.entered"
  public static let claimsCollected = "claim.collected"
  public static let claimChanged = "claim.changed"
  public static let claimWithdrawn = "claim.withdrawn"
  public static let claimEvidenceKept = "claim.evidence-kept"
  public static let claimApproved = "claim.approved"
  /// Several services of the network at once. Payload: their numbers, and those that were refused.
  public static let claimsApproved = "claim.approved-together"
  public static let claimReturned = "claim.returned"
  public static let claimBatchMade = "claim-batch.made"
  /// Payload: what happened and on which day.
  public static let claimBatchMoved = "claim-batch.moved"
  public static let claimAnswersTaken = "claim-answers.taken"
  public static let claimAnswersUndone = "claim-answers.undone"
  public static let claimSettingsKept = "claim-settings.kept"
  public static let networkFacilityRecorded = "network-facility.recorded"
  /// A statement of the network (Lampiran VI), a change or a revocation. Payload: kind; party; whether it took effect.
  public static let networkStatementAsked = "network-statement.asked"
  public static let networkStatementApproved = "network-statement.approved"
  public static let networkStatementDropped = "network-statement.dropped"
  public static let networkAgreementKept = "network-agreement.kept"
  /// The monthly report of a network facility. Payload: month.
  public static let networkReportConfirmed = "network-report.confirmed"
  public static let networkReportApproved = "network-report.approved"
  public static let networkReportSent = "network-report.sent"
  public static let networkReportWithdrawn = "network-report.withdrawn"
  /// A session with the network was written down, or taken back.
  public static let coachingRecorded = "network-coaching.recorded"
  public static let coachingWithdrawn = "network-coaching.withdrawn"
  /// A paper of a network facility or of somebody who serves there.
  public static let networkLicenceRecorded = "network-licence.recorded"
  public static let networkLicenceWithdrawn = "network-licence.withdrawn"
  /// Payload of every `club-activity.*` fact: `ClubFact`.
  public static let clubActivityRecorded = "club-activity.recorded"
  public static let clubAttendanceChanged = "club-activity.attendance-changed"
  public static let clubActivityWithdrawn = "club-activity.withdrawn"
  /// The signed list was scanned; somebody's membership was seen in BPJS's application.
  public static let clubScanKept = "club-activity.scan-kept"
  public static let clubMembershipSeen = "club-activity.membership-seen"
  /// Which club at the insurer one of ours is.
  public static let clubLinked = "club.linked"
  /// Papers or files left the house. Payload: which, and how many lines.
  public static let claimPapersMade = "claim-papers.made"
}

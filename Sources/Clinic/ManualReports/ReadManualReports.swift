public import Store
import Vocabulary

/// What a month's manual reports would hold: figures only.
public struct ReadManualReports: Query {
  public static let action = Action.reportToInsurer

  public let month: ParticipantMonth

  public init(_ month: ParticipantMonth) { self.month = month }

  public struct Answer: Sendable {
    public let visits: Int
    public let referred: Int
    /// Visits that were no meeting face to face.
    public let teleconsultations: Int
    /// Stays in bed that ended in the month, and those of them that ended with a referral.
    public let stays: Int
    public let staysReferred: Int
    /// Participants who have not gone home yet.
    public let inBed: Int
    /// Visits of the month that are not closed yet.
    public let open: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let lines = try ManualReport.outpatientLines(context.facility, month, in: tx)
    let stays = try ManualReport.inpatientLines(month, context, in: tx)
    return Answer(
      visits: lines.count, referred: lines.count(where: \.referred),
      teleconsultations: try ManualReport.teleconsultationLines(context.facility, month, in: tx).count,
      stays: stays.count, staysReferred: stays.count(where: \.referred),
      inBed: try ManualReport.participantsInBed(context.facility, in: tx),
      open: try ManualReport.openVisits(context.facility, month, in: tx))
  }
}

public import Store
public import Vocabulary

/// Who of an activity counts for its payment, and whether its signed list was scanned.
public struct ReadClubAttendance: Query {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID

  public init(_ meeting: ClubMeetingID) { self.meeting = meeting }

  public struct Answer: Sendable {
    public let standings: [PatientID: AttendeeStanding]
    /// The newest; `nil` while none was kept.
    public let scan: AttendanceScan?

    public var counted: Int { standings.values.count { $0.counts } }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try ClubMeeting.find(meeting, of: context.facility, in: tx)
    return Answer(
      standings: try AttendeeStanding.all(
        of: meeting, on: found.day, at: context.facility, zone: context.zone, in: tx),
      scan: try AttendanceScan.latest(of: meeting, at: context.facility, in: tx))
  }
}

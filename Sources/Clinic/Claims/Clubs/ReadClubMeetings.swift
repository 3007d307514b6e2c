public import Store
import Vocabulary

/// The activities of a year, the members, and what each activity is paid.
public struct ReadClubMeetings: Query {
  public static let action = Action.manageClaims

  public init() {}

  public struct Answer: Sendable {
    public let meetings: [ClubMeeting]
    /// Today's.
    public let members: [ClubMember]
    public let book: ClaimBook

    public func claim(of meeting: ClubMeeting) -> Claim? {
      book.claims.first { $0.source == "club/\(meeting.id)" }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      meetings: try ClubMeeting.all(
        of: context.facility, since: context.today.adding(days: -366), in: tx),
      members: try ClubMember.all(of: context.facility, on: context.today, in: tx),
      book: try ClaimBook(context, in: tx))
  }
}

public import Journal
public import Store
import Vocabulary

/// The activities of a year, the members, what each activity is paid, and what the insurer knows of it.
public struct ReadClubMeetings: Query {
  public static let action = Action.manageClaims
  /// Under which name deliveries go to the insurer; nil without a connection.
  public let line: String?

  public init(line: String? = nil) { self.line = line }

  public struct Answer: Sendable {
    public let meetings: [ClubMeeting]
    /// Today's.
    public let members: [ClubMember]
    public let book: ClaimBook
    /// Which club at the insurer is which of ours.
    public let links: [ClubLink]
    /// By `ClubMeeting.deliveryKey`.
    public let deliveries: [String: Delivery]

    /// The names of our clubs: those of activities and those written at enrolment.
    public var clubs: [String] {
      var seen: Set<String> = []
      return (meetings.map(\.club) + members.map(\.club))
        .filter { !$0.isEmpty && seen.insert(ClubLink.key(of: $0)).inserted }.sorted()
    }

    public func claim(of meeting: ClubMeeting) -> Claim? {
      book.claims.first { $0.source == "club/\(meeting.id)" }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let meetings = try ClubMeeting.all(of: context.facility, since: context.today.adding(days: -366), in: tx)
    let deliveries = try line.map { line in
      try DeliveryDesk.deliveries(
        under: meetings.map(\.deliveryKey), at: line, of: context.facility, in: tx)
    }
    return Answer(
      meetings: meetings, members: try ClubMember.all(of: context.facility, on: context.today, in: tx),
      book: try ClaimBook(context, in: tx), links: try ClubLink.all(of: context.facility, in: tx),
      deliveries: deliveries ?? [:])
  }
}

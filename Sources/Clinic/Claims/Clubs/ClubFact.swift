/// The payload of a fact about a club's activity: which one, and its version after the fact. What goes out is read again
/// when it is sent.
public struct ClubFact: Codable, Sendable, Hashable {
  public let meeting: ClubMeetingID
  public let version: Int

  public init(meeting: ClubMeetingID, version: Int) {
    self.meeting = meeting
    self.version = version
  }
}

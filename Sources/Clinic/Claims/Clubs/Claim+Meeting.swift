public import Vocabulary

extension Claim {
  /// The activity of a club that it was made from; `nil` when it was made from something else.
  public var meeting: ClubMeetingID? {
    source.hasPrefix("club/") ? ClubMeetingID(String(source.dropFirst("club/".count))) : nil
  }
}

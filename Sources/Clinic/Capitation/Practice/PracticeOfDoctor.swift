/// How a doctor's month went against the practice schedule (CAP-23; Ps.12(1)b.3): who does not keep the hours of Lampiran
/// VIII lowers the tariff, once a person decided so (`PracticeDecision`).
public struct PracticeOfDoctor: Sendable, Hashable {
  /// Those that hold in the month, by weekday and hour.
  public let sessions: [Session]
  /// Days of the month up to today with a session or a signature, national holidays without one left out.
  public let days: [PracticeDay]

  public struct Session: Sendable, Hashable {
    /// 1 is Monday.
    public let weekday: Int
    public let opens: String
    public let closes: String
  }

  public static let none = PracticeOfDoctor(sessions: [], days: [])

  public var scheduledDays: Int { days.count { !$0.sessions.isEmpty } }
  /// Days on which he or she signed at least one visit.
  public var practisedDays: Int { days.count { $0.visits > 0 } }
  /// Announced, over, and neither a signature nor a substitute.
  public var missedDays: Int { days.count { $0.standing == .absent } }
  public var visits: Int { days.reduce(0) { $0 + $1.visits } }
}

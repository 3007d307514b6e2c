public import Store
import Vocabulary

/// The week's practice sessions of a facility, by room, weekday and hour.
public struct ReadPracticeWeek: Query {
  public static let action = Action.manageFacility

  public init() {}

  public struct Line: Sendable {
    /// 1 = Monday.
    public let weekday: Int
    public let session: PracticeSession
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    try PracticeSession.week(of: context.facility, on: context.today, in: tx)
      .map { Line(weekday: $0.weekday, session: $0.session) }
  }
}

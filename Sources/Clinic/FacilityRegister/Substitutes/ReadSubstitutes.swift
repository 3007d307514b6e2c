public import Store
public import Vocabulary

/// Who stands in for whom, now and later, and what was over in the last month; with those who may be named.
public struct ReadSubstitutes: Query {
  public static let action = Action.manageFacility
  /// Days back in which what is over is still shown.
  private static let back = 31

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let duties: [SubstituteDuty]
    public let people: [Practitioner]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today,
      duties: try SubstituteDuty.all(
        of: context.facility, since: context.today.adding(days: -Self.back), in: tx),
      people: try Practitioner.all(of: context.facility, in: tx))
  }
}

public import Store
public import Vocabulary

/// The bodies that supervise or did, by kind and name.
public struct ReadSupervisoryBodies: Query {
  public static let action = Action.readCases

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (today: CalendarDate, bodies: [SupervisoryBody]) {
    (context.today, try SupervisoryBody.all(of: context.facility, in: tx))
  }
}

public import Store
public import Vocabulary

/// The pacts on the number of medical staff of the last twelve months and of this one, the newest first (FAC-07).
public struct ReadStaffPacts: Query {
  public static let action = Action.readCapitation
  private static let months = 12

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (today: CalendarDate, pacts: [StaffPact]) {
    let current = ParticipantMonth(of: context.today)
    return (
      context.today,
      try (0...Self.months).map {
        try StaffPact.find(
          of: current.adding(months: -$0), at: context.facility, asOf: context.today, in: tx)
      }
    )
  }
}

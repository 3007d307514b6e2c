import JKN
public import Store
public import Vocabulary

/// The four criteria: what was written down of each, beside what our own records say of this month.
public struct ReadCriteria: Query {
  public static let action = Action.readCapitation

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    /// The newest first.
    public let records: [CapitationCriterion]
    public let month: LedgerMonth
    /// The newest list of what hardware and network lack; nil while nobody went through it.
    public let equipment: ChecklistAssessment?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ground = try LedgerGround(context, in: tx)
    let month = ParticipantMonth(of: context.today)
    return Answer(
      today: context.today, records: try CapitationCriterion.all(of: context.facility, in: tx),
      month: try ground.month(month, after: .nothing, in: tx),
      equipment: try ChecklistAssessment.all(of: .equipment, at: context.facility, in: tx).first)
  }
}

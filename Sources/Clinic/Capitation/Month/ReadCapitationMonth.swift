public import Store
import Vocabulary

/// The cockpit of a month.
public struct ReadCapitationMonth: Query {
  public static let action = Action.readCapitation
  /// Nil for this month.
  public let month: ParticipantMonth?

  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> CapitationMonth {
    let month = month ?? ParticipantMonth(of: context.today)
    let ground = try MonthGround(month, at: context.facility, zone: context.zone, in: tx)
    return try CapitationMonth(ground, asOf: context.today, in: tx)
  }
}

public import Store
import Vocabulary

/// The register as it stands in a month.
public struct ReadProlanis: Query {
  public static let action = Action.manageProlanis
  /// Nil for this month.
  public let month: ParticipantMonth?

  public init(month: ParticipantMonth? = nil) { self.month = month }

  public struct Answer: Sendable {
    public let month: ParticipantMonth
    public let members: [ProlanisMember]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today)
    let members = try ProlanisMember.all(of: context.facility, in: month, zone: context.zone, tx)
    return Answer(month: month, members: members)
  }
}

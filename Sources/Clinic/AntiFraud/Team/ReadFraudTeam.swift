public import Store
public import Vocabulary

/// The fraud prevention team: its decree, members, meetings and declarations.
public struct ReadFraudTeam: Query {
  public static let action = Action.workFraud

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let decrees: [TeamDecree]
    public let members: [TeamMember]
    public let meetings: [TeamMeeting]
    public let declarations: [IntegrityDeclaration]
    /// SPTJM that were written down here (FRD-07), the newest first.
    public let statements: [FraudTeamEntry]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let facility = context.facility
    return Answer(
      today: context.today, decrees: try TeamDecree.all(of: facility, in: tx),
      members: try TeamMember.all(of: facility, in: tx), meetings: try TeamMeeting.all(of: facility, in: tx),
      declarations: try IntegrityDeclaration.all(of: facility, in: tx),
      statements: try FraudTeamEntry.all(of: facility, in: tx))
  }
}

import JKN
public import Store
public import Vocabulary

/// Every loss that is or was paid back.
public struct ReadRecoveries: Query {
  public static let action = Action.readCases

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let recoveries: [Recovery]
    public let cases: [AuditCase]
    /// Paid claims of days without an agreement that nobody agreed on yet; none for who may not agree.
    public let lapsed: [LapsedClaim]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, recoveries: try Recovery.all(of: context.facility, in: tx),
      cases: try AuditCase.all(of: context.facility, in: tx),
      lapsed: Access.allows(context.actor, .manageCases)
        ? try ClaimBook(context, in: tx).unagreedClaims : [])
  }
}

/// One of them.
public struct ReadRecovery: Query {
  public static let action = Action.readCases
  public let id: RecoveryID

  public init(_ id: RecoveryID) { self.id = id }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let recovery: Recovery
    /// What the next payments can still bear; nil for who may not plan it, and once nothing is left.
    public let room: SetOffRoom?
    /// The day on which the agreement ends or has ended; nil while it goes on.
    public let agreementEnd: CalendarDate?
    public let disputes: [Dispute]
    /// The claims it is about.
    public let claims: [RecoveredClaim]
    /// Those that can still be named; none for who may not.
    public let nameable: [LapsedClaim]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let mayPlan = Access.allows(context.actor, .manageCases)
    let isSettled = recovery.standing(asOf: context.today).state == .settled
    return Answer(
      today: context.today, recovery: recovery,
      room: mayPlan && !isSettled ? try SetOffRoom(of: recovery, context, in: tx) : nil,
      agreementEnd: try AgreementEnding.day(of: context.facility, in: tx),
      disputes: try Dispute.about(.recovery, id.text, of: context.facility, in: tx),
      claims: try RecoveredClaim.all(of: recovery, asOf: context.today, at: context.facility, in: tx),
      nameable: mayPlan ? try recovery.nameableClaims(context, in: tx) : [])
  }
}

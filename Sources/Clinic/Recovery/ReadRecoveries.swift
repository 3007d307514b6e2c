public import JKN
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
    /// Ways in which something can be paid back today.
    public let ways: [RecoveryWay]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, recoveries: try Recovery.all(of: context.facility, in: tx),
      cases: try AuditCase.all(of: context.facility, in: tx),
      ways: RecoveryWay.possible(
        on: context.today, agreementEnd: try RecoveryDesk.agreementEnd(context, in: tx)))
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
    public let ways: [RecoveryWay]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, recovery: try Recovery.find(id, of: context.facility, in: tx),
      ways: RecoveryWay.possible(
        on: context.today, agreementEnd: try RecoveryDesk.agreementEnd(context, in: tx)))
  }
}

/// What recovery needs to know of the agreement.
enum RecoveryDesk {
  /// The day on which the agreement was terminated; nil while it goes on. An agreement that is prolonged year by year does
  /// not end set-off: only its termination does.
  static func agreementEnd(_ context: Context, in tx: ReadTransaction) throws -> CalendarDate? {
    try tx.value(
      "SELECT MIN(effective_on) AS ends FROM termination WHERE facility = \(context.facility)")
  }
}

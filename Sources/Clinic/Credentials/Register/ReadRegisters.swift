public import Store
public import Vocabulary

/// The registers of third-party developers and of violations.
public struct ReadRegisters: Query {
  public static let action = Action.manageCredentials

  public init() {}

  public struct Answer: Sendable {
    public let developers: [IntegrationDeveloper]
    public let violations: [IntegrationViolation]
    public let today: CalendarDate
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      developers: try IntegrationDeveloper.all(of: context.facility, in: tx),
      violations: try IntegrationViolation.all(of: context.facility, in: tx), today: context.today)
  }
}

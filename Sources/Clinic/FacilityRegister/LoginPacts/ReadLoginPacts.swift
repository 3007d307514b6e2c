public import Store
public import Vocabulary

/// Everybody's access to BPJS's applications: who has not signed, what was not reported.
public struct ReadLoginPacts: Query {
  public static let action = Action.manageFacility

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let now: Instant
    /// By application and name.
    public let pacts: [LoginPact]
    public let people: [Account]

    /// Signed or not, what is not over and not ended.
    public var current: [LoginPact] {
      pacts.filter { ![.over, .ended].contains($0.state(on: today)) }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, now: context.now, pacts: try LoginPact.all(of: context.facility, in: tx),
      people: try tx.all(
        "SELECT * FROM account WHERE facility = \(context.facility) AND active = 1 ORDER BY name",
        Account.init))
  }
}

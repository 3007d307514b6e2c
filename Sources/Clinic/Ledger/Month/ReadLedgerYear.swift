import JKN
public import Store
public import Vocabulary

/// A year of the ledger: each month until today that has anything in it, and what came into the three accounts.
public struct ReadLedgerYear: Query {
  public static let action = Action.readCapitation
  public let year: Int

  public init(_ year: Int) { self.year = year }

  public struct Answer: Sendable {
    public let months: [LedgerMonth]
    public let accounts: [PaymentAccount]
    /// Penalties and underpayments of the year.
    public let debts: [InsurerDebt]
    /// What closed months were overpaid for who had left unreported, not taken back yet.
    public let reductions: [ProposedReduction]
    public let today: CalendarDate
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ground = try LedgerGround(context, in: tx)
    var months: [LedgerMonth] = []
    var left: LedgerRemainder?
    for number in 1...12 {
      guard let month = ParticipantMonth("\(year)-\(number < 10 ? "0" : "")\(number)"),
        month.firstDay <= context.today
      else { continue }
      let before = try left ?? ground.remainder(before: month, in: tx)
      let read = try ground.month(month, after: before, in: tx)
      left = read.settlement.after
      if !read.isEmpty { months.append(read) }
    }
    return Answer(
      months: months, accounts: try PaymentAccount.all(of: context.facility, in: tx),
      debts: try ReadInsurerDebts(year: year).read(in: tx, context),
      reductions: try ground.reductions(in: tx), today: context.today)
  }
}

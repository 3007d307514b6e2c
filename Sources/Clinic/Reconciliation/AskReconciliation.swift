import Journal
public import Store
public import Vocabulary

/// Asks for the comparison of every day of a month, up to today. It is done in the background; gives how many days.
public struct AskReconciliation: Command {
  public static let action = Action.resendDelivery

  /// Any day of the month.
  public let month: CalendarDate
  /// The connected systems.
  public let destinations: [String]

  public init(month: CalendarDate, with destinations: [String]) {
    self.month = month
    self.destinations = destinations
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let first = month.adding(days: 1 - month.day)
    guard first <= context.today, first > context.today.adding(days: -366) else {
      throw Refusal.conflict("Pilih bulan yang sudah berjalan, paling lama setahun.")
    }
    var asked = 0
    var day = first
    while day.month == first.month, day <= context.today {
      let compared = ComparedDay(facility: context.facility, day: day, zone: context.zone)
      for destination in destinations {
        try ReconciliationDesk.ask(for: compared, with: destination, at: context.now, in: tx)
      }
      asked += 1
      day = day.adding(days: 1)
    }
    let fact = try Fact(
      "reconciliation.asked", subject: "Facility/\(context.facility)", payload: ["month": first.iso])
    return Performed(asked, fact)
  }
}

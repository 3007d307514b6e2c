import Store
import Vocabulary

/// Receipts as the journal has them: each adds one to the day it came.
enum FigureReceipts {
  /// Where the delivery of a receipt went; `nil` when it is gone.
  static func destination(of subject: String?, in tx: ReadTransaction) throws -> String? {
    guard let id = subject?.split(separator: "/").last.map(String.init) else { return nil }
    return try tx.value("SELECT destination FROM delivery WHERE id = \(id)")
  }

  /// Takes every receipt of a facility back and counts them again, as far as the feed has read.
  static func recount(_ facility: Facility, in tx: WriteTransaction) throws {
    try tx.execute(
      "DELETE FROM figure_day WHERE facility = \(facility.id) AND measure = \(Measure.delivered)")
    let shift = facility.zone.hours * 3_600_000
    let counts = try tx.all(
      """
      SELECT d.destination, (e.at + \(shift)) / 86400000 AS day, COUNT(*) AS amount
      FROM journal_entry e JOIN delivery d ON e.subject = 'Delivery/' || d.id
      WHERE e.facility = \(facility.id) AND e.kind = \(FigureFeed.delivered) AND e.sequence <= COALESCE((
        SELECT sequence FROM subscriber_cursor
        WHERE subscriber = \(FigureFeed.name) AND facility = \(facility.id)), 0)
      GROUP BY 1, 2
      """
    ) { row in
      (try row["destination"] as String, CalendarDate(dayNumber: try row["day"]), try row["amount"] as Int)
    }
    for (destination, day, amount) in counts {
      try FigureLedger(facility: facility.id).add(
        [FigureCell(.delivered, destination): amount], on: day, in: tx)
    }
  }
}

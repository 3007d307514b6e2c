import Journal
import Store
import Vocabulary

/// The outages of this database as figures of each of its facilities: a line that was away was away for all of them. Only
/// how often and how long; what was said of it and what people did meanwhile stay here.
enum FigureOutages {
  private static let measures: [Measure] = [.outage, .outageMinutes]

  /// Brings the figures of the days since `day` up to date; `nil` for all days. Writes what changed and nothing else.
  static func write(
    of facility: Facility, since day: CalendarDate?, at now: Instant, in tx: WriteTransaction
  ) throws {
    let begin = day.map { facility.zone.instant(on: $0) } ?? Instant(milliseconds: 0)
    let outages = try tx.all(
      "SELECT * FROM outage WHERE ended_at IS NULL OR ended_at >= \(begin) ORDER BY began_at", Outage.init)
    var wanted: [FigureRow: Int] = [:]
    for (on, cells) in OutageMinutes.byDay(outages, in: facility.zone, until: now)
    where day.map({ on >= $0 }) ?? true {
      for (cell, amount) in cells { wanted[FigureRow(cell: cell, day: on)] = amount }
    }
    let known = try rows(of: facility.id, since: day, in: tx)
    let ledger = FigureLedger(facility: facility.id)
    for row in Set(wanted.keys).union(known.keys) {
      let change = (wanted[row] ?? 0) - (known[row] ?? 0)
      if change != 0 { try ledger.add([row.cell: change], on: row.day, in: tx) }
    }
  }

  private struct FigureRow: Hashable {
    let cell: FigureCell
    let day: CalendarDate
  }

  private static func rows(
    of facility: FacilityID, since day: CalendarDate?, in tx: ReadTransaction
  ) throws -> [FigureRow: Int] {
    let first = day ?? CalendarDate(dayNumber: 0)
    let found = try tx.all(
      """
      SELECT measure, day, kind, amount FROM figure_day
      WHERE facility = \(facility) AND measure IN \(list: measures) AND day >= \(first)
      """
    ) { row in
      (
        FigureRow(cell: FigureCell(try row["measure"], try row["kind"]), day: try row["day"]),
        try row["amount"] as Int
      )
    }
    return Dictionary(found, uniquingKeysWith: +)
  }
}

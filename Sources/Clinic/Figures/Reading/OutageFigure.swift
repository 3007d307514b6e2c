import Store
import Vocabulary

/// How often and how long one system was away, summed over facilities and days.
public struct OutageFigure: Sendable, Hashable {
  public let destination: String
  /// Summed over facilities: one outage counts for each that it reached.
  public let times, minutes: Int

  static func all(
    _ scope: FigureScope, _ days: ClosedRange<CalendarDate>, in tx: ReadTransaction
  ) throws -> [OutageFigure] {
    let sums = try tx.all(
      """
      SELECT d.kind, d.measure, SUM(d.amount) AS amount
      FROM figure_facility f JOIN figure_day d ON d.facility = f.facility
      WHERE \(sql: scope.condition) AND d.measure IN \(list: [Measure.outage, .outageMinutes])
        AND d.day >= \(days.lowerBound) AND d.day <= \(days.upperBound)
      GROUP BY d.kind, d.measure
      """
    ) { (try $0["kind"] as String, try $0["measure"] as Measure, try $0["amount"] as Int) }
    return Dictionary(grouping: sums, by: \.0).sorted { $0.key < $1.key }.map { destination, parts in
      func sum(_ measure: Measure) -> Int { parts.reduce(0) { $0 + ($1.1 == measure ? $1.2 : 0) } }
      return OutageFigure(destination: destination, times: sum(.outage), minutes: sum(.outageMinutes))
    }
  }
}

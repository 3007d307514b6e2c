import Store
import Vocabulary

/// Our receipts against what lies at another system, summed over the nights that were compared.
public struct ComparedDeliveries: Sendable, Hashable {
  public let destination: String
  public let ours: Int
  public let theirs: Int

  static func all(
    _ scope: FigureScope, _ days: ClosedRange<CalendarDate>, in tx: ReadTransaction
  ) throws -> [ComparedDeliveries] {
    try tx.all(
      """
      SELECT r.destination, SUM(r.ours) AS ours, SUM(r.theirs) AS theirs
      FROM figure_facility f JOIN reconciliation r ON r.facility = f.facility
      WHERE \(sql: scope.condition) AND r.day >= \(days.lowerBound) AND r.day <= \(days.upperBound)
      GROUP BY r.destination ORDER BY r.destination
      """
    ) {
      ComparedDeliveries(
        destination: try $0["destination"], ours: try $0["ours"], theirs: try $0["theirs"])
    }
  }
}

public import Store
public import Vocabulary

/// Counts everything again from the records: after data came in that the journal tells nothing of (demo data, another
/// Puskesmas moved in), and to see that the figures are right. Day by day, so that the desk keeps working.
public struct RecountFigures: Sendable {
  private let store: Store
  private let now: Instant?

  /// - now: up to when an open outage counts; nil leaves outages as they are counted.
  public init(_ store: Store, at now: Instant? = nil) {
    self.store = store
    self.now = now
  }

  /// - Parameter progress: told after each day.
  /// - Returns: how many days of how many facilities were counted.
  @discardableResult
  public func run(progress: @Sendable (String) -> Void = { _ in }) async throws -> Int {
    var counted = 0
    for facility in try await store.read({ try Facility.all(in: $0) }) {
      let days = try await store.read { try Self.days(of: facility.id, in: $0) }
      for day in days {
        try await store.write(inTurn: [facility.id.text]) { try Self.recount(day, of: facility.id, in: $0) }
        counted += 1
        progress("\(facility.name) \(day.iso)")
      }
      try await store.write(inTurn: [facility.id.text]) { tx in
        try FigureReceipts.recount(facility, in: tx)
        if let now { try FigureOutages.write(of: facility, since: nil, at: now, in: tx) }
      }
    }
    return counted
  }

  private static func days(of facility: FacilityID, in tx: ReadTransaction) throws -> [CalendarDate] {
    try tx.all(
      """
      SELECT day FROM encounter WHERE facility = \(facility)
      UNION SELECT day FROM figure_source WHERE facility = \(facility)
      UNION SELECT day FROM figure_day WHERE facility = \(facility) AND measure NOT IN \(list: Array(Measure.notOfVisits))
      ORDER BY day
      """
    ) { try $0["day"] }
  }

  private static func recount(
    _ day: CalendarDate, of facility: FacilityID, in tx: WriteTransaction
  ) throws {
    try tx.execute("DELETE FROM figure_source WHERE facility = \(facility) AND day = \(day)")
    for measure in Measure.allCases where !Measure.notOfVisits.contains(measure) {
      try tx.execute(
        "DELETE FROM figure_day WHERE facility = \(facility) AND measure = \(measure) AND day = \(day)")
    }
    let visits = try CountedVisit.all("e.facility = \(facility) AND e.day = \(day)", in: tx)
    try FigureLedger(facility: facility).count(visits, in: tx)
  }
}

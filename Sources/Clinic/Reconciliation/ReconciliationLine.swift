import Journal
public import Store
public import Vocabulary

/// One compared day as it stands in the list.
public struct ReconciliationLine: Sendable, Identifiable {
  public let id: ReconciliationID
  public let destination: String
  public let day: CalendarDate
  public let at: Instant
  public let ours: Int
  public let theirs: Int
  /// How many of ours a person had to send again.
  public let byHand: Int
  /// Why the day could not be compared.
  public let problem: String?
  public let differences: Int
  /// Of those, not set right and not accepted.
  public let open: Int

  static let from: SQL =
    """
    SELECT r.id, r.destination, r.day, r.at, r.ours, r.theirs, r.by_hand, r.problem,
      (SELECT COUNT(*) FROM reconciliation_difference d
        WHERE d.reconciliation = r.id AND d.facility = r.facility) AS differences,
      (SELECT COUNT(*) FROM reconciliation_difference d
        WHERE d.reconciliation = r.id AND d.facility = r.facility AND d.settled_at IS NULL) AS open
    FROM reconciliation r
    """

  init(_ row: Row) throws {
    id = try row["id"]
    destination = try row["destination"]
    day = try row["day"]
    at = try row["at"]
    ours = try row["ours"]
    theirs = try row["theirs"]
    byHand = try row["by_hand"]
    problem = try row["problem"]
    differences = try row["differences"]
    open = try row["open"]
  }

  /// The share that arrived without a hand and as we hold it, in hundredths of a percent; `nil` for an empty day.
  public var untouchedShare: Int? {
    ours == 0 ? nil : max(0, ours - byHand - differences) * 10_000 / ours
  }
}

extension ReconciliationLine {
  /// One day of a facility, each system once.
  public static func all(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [ReconciliationLine] {
    try tx.all(
      "\(sql: from) WHERE r.facility = \(facility) AND r.day = \(day) ORDER BY r.destination",
      ReconciliationLine.init)
  }
}

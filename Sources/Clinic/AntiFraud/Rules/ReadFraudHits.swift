public import JKN
public import Store
public import Vocabulary

/// The hits of a month by what became of them, a page at a time, and the counts of a year by month.
public struct ReadFraudHits: Query {
  public static let action = Action.workFraud
  public static let pageSize = 50
  public let month: ParticipantMonth?
  public let disposition: FraudDisposition
  public let page: Int

  /// - Parameter month: nil for the present one.
  public init(_ month: ParticipantMonth? = nil, _ disposition: FraudDisposition = .open, page: Int = 1) {
    self.month = month
    self.disposition = disposition
    self.page = max(1, page)
  }

  public struct Answer: Sendable {
    public let month: ParticipantMonth
    public let rules: FraudRules
    public let hits: [FraudHitRow]
    /// How many there are of each in this month.
    public let counts: [FraudDisposition: Int]
    /// Twelve months up to the present one.
    public let year: [(month: ParticipantMonth, counts: [FraudDisposition: Int])]
    public let scannedAt: Instant?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let now = ParticipantMonth(of: context.today)
    let month = month ?? now
    let year = (0..<12).map { now.adding(months: -$0) }
    let counted = try tx.all(
      """
      SELECT month, disposition, COUNT(*) AS hits FROM fraud_hit
      WHERE facility = \(context.facility) AND month >= \(min(year.last ?? now, month)) GROUP BY month, disposition
      """
    ) {
      (try $0["month"] as ParticipantMonth, try $0["disposition"] as FraudDisposition, try $0["hits"] as Int)
    }
    func counts(_ month: ParticipantMonth) -> [FraudDisposition: Int] {
      Dictionary(
        counted.filter { $0.0 == month }.map { ($0.1, $0.2) }, uniquingKeysWith: { first, _ in first })
    }
    let hits = try tx.all(
      """
      SELECT * FROM fraud_hit
      WHERE facility = \(context.facility) AND month = \(month) AND disposition = \(disposition)
      ORDER BY day DESC, rule, id LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """, FraudHitRow.init)
    return Answer(
      month: month, rules: try FraudRules.shipped(), hits: hits, counts: counts(month),
      year: year.map { ($0, counts($0)) },
      scannedAt: try tx.value(
        "SELECT MAX(scanned_at) AS last FROM fraud_scan WHERE facility = \(context.facility)"))
  }
}

/// One hit with the visits and claim lines behind it; without names, which stand in the records themselves.
public struct ReadFraudHit: Query {
  public static let action = Action.workFraud
  public let id: FraudHitID

  public init(_ id: FraudHitID) { self.id = id }

  public struct Answer: Sendable {
    public let row: FraudHitRow
    public let rule: FraudRule?
    public let visits: [Visit]
    public let claims: [Line]
  }

  /// A claim line, as far as it may be seen without opening it.
  public struct Line: Sendable, Identifiable {
    public let id: ClaimID
    public let number: String
    public let day: CalendarDate
    public let service: ClaimService
    public let performer: String
    public let origin: Claim.Origin
    /// What was asked when it was sent; nil while it is open.
    public let asked: Rupiah?
    public let isWithdrawn: Bool
  }

  public struct Visit: Sendable, Identifiable {
    public let id: EncounterID
    public let number: String
    public let arrivedAt: Instant
    public let room: String
    public let practitioner: String
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let row = try FraudHitRow.find(id, at: context.facility, in: tx)
    let visits =
      row.hit.visits.isEmpty
      ? []
      : try tx.all(
        """
        SELECT e.id, e.number, e.arrived_at, r.name AS room_name, w.name AS practitioner_name FROM encounter e
        JOIN room r ON r.id = e.room
        JOIN practitioner w ON w.id = e.practitioner
        WHERE e.facility = \(context.facility) AND e.id IN \(list: row.hit.visits) ORDER BY e.arrived_at, e.id
        """
      ) { row in
        Visit(
          id: try row["id"], number: try row["number"], arrivedAt: try row["arrived_at"],
          room: try row["room_name"],
          practitioner: try row["practitioner_name"])
      }
    return Answer(
      row: row, rule: try FraudRules.shipped()[row.hit.rule], visits: visits,
      claims: try lines(of: row.hit, context, in: tx))
  }

  private func lines(of hit: FraudHit, _ context: Context, in tx: ReadTransaction) throws -> [Line] {
    guard !hit.claims.isEmpty else { return [] }
    return try tx.all(
      """
      SELECT \(sql: Claim.columns) WHERE c.facility = \(context.facility) AND c.id IN \(list: hit.claims)
      ORDER BY c.day, c.number
      """
    ) { row in
      let claim = try Claim(row)
      return Line(
        id: claim.id, number: claim.number, day: claim.day, service: claim.service,
        performer: claim.performerName, origin: claim.origin, asked: claim.asked?.payable,
        isWithdrawn: claim.standing == .withdrawn)
    }
  }
}

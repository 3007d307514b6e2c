import Journal
public import Store
public import Vocabulary

/// What happened around credentials, pacts, accounts and data of this facility, newest first. Names that nobody has were
/// tried at no facility: whoever looks after the whole database sees them, and everybody where it holds one facility.
public struct ReadSecurityLog: Query {
  public static let action = Action.readSecurityLog
  /// Rows on one page.
  public static let pageLimit = 300
  /// Rows of an export.
  public static let exportLimit = 20_000

  let kind: SecurityEvent.Kind?
  let from: CalendarDate?
  let to: CalendarDate?
  let limit: Int

  /// - Parameters:
  ///   - kind: nil for all.
  ///   - from: nil for the last seven days.
  ///   - to: the last day that counts; nil for today.
  public init(
    kind: SecurityEvent.Kind? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
    limit: Int = Self.pageLimit
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.limit = limit
  }

  public struct Answer: Sendable {
    public let events: [SecurityEvent]
    public let from: CalendarDate
    public let to: CalendarDate
    /// Whether there is more than was asked for.
    public let isCut: Bool
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let to = to ?? context.today
    let from = min(from ?? to.adding(days: -6), to)
    let begin = context.zone.instant(on: from)
    let end = context.zone.instant(on: to.adding(days: 1))
    var events = try entries(context.facility, begin, end, tx)
    events += try CredentialUse.all(of: context.facility, from: begin, to: end, limit: limit + 1, in: tx)
      .map { SecurityEvent($0) }
      .filter { kind == nil || $0.kind == kind }
    if kind == nil || kind == .refusedSignIn {
      events += try RefusedSignIn.all(
        of: context.facility, withStrangers: try seesStrangers(context, tx), from: begin, to: end,
        limit: limit + 1, in: tx
      ).map { SecurityEvent($0) }
    }
    events.sort { $0.at > $1.at }
    return Answer(
      events: Array(events.prefix(limit)), from: from, to: to, isCut: events.count > limit)
  }

  private func seesStrangers(_ context: Context, _ tx: ReadTransaction) throws -> Bool {
    if context.actor.roles.contains(.adminDinas) { return true }
    return try tx.all("SELECT id FROM facility LIMIT 2") { try $0["id"] as String }.count == 1
  }

  private func entries(
    _ facility: FacilityID, _ begin: Instant, _ end: Instant, _ tx: ReadTransaction
  ) throws -> [SecurityEvent] {
    let kinds = SecurityEvent.journalKinds.filter { kind == nil || $0.value.kind == kind }.keys.sorted()
    guard !kinds.isEmpty else { return [] }
    return try tx.all(
      """
      SELECT e.at, e.kind, e.role, e.account, e.subject, p.body, a.name AS account_name, s.name AS subject_name
      FROM journal_entry e
      LEFT JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
      LEFT JOIN account a ON a.id = e.account
      LEFT JOIN account s ON 'Account/' || s.id = e.subject AND e.kind LIKE 'account.%'
      WHERE e.facility = \(facility) AND e.patient IS NULL AND e.at >= \(begin) AND e.at < \(end)
        AND e.kind IN \(list: kinds)
      ORDER BY e.at DESC, e.sequence DESC LIMIT \(limit + 1)
      """
    ) { try SecurityEvent($0) }.compactMap { $0 }
  }
}

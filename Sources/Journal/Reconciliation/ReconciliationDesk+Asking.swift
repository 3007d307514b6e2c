public import Store
public import Vocabulary

/// Who compares which day: the night, whoever asked, and one server only.
extension ReconciliationDesk {
  /// What is announced when days were asked for.
  public static let topic = "reconciliation"
  static let asked = "Menunggu giliran dibandingkan."
  static let underWay = "Sedang dibandingkan."
  /// After this a comparison counts as given up: its server was stopped.
  static let patience: Duration = .seconds(3_600)

  /// Begins a day that nobody has compared yet, that somebody asked for, or whose comparison was given up; `false`
  /// when another server did, or when it is done.
  public static func begin(
    _ day: ComparedDay, with destination: String, at now: Instant, in tx: WriteTransaction
  ) throws -> Bool {
    if try add(day, with: destination, saying: underWay, at: now, in: tx) { return true }
    let taken = try tx.execute(
      """
      UPDATE reconciliation SET problem = \(underWay), at = \(now)
      WHERE facility = \(day.facility) AND destination = \(destination) AND day = \(day.day)
      AND (problem = \(asked) OR problem = \(underWay) AND at < \(now - patience))
      """)
    return taken == 1
  }

  /// Asks for a comparison of a day; an earlier result stays until the new one is there.
  public static func ask(
    for day: ComparedDay, with destination: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    if try !add(day, with: destination, saying: asked, at: now, in: tx) {
      try tx.execute(
        """
        UPDATE reconciliation SET problem = \(asked)
        WHERE facility = \(day.facility) AND destination = \(destination) AND day = \(day.day)
        AND (problem IS NULL OR problem <> \(underWay))
        """)
    }
    tx.announce(topic)
  }

  /// The days that were asked for, or given up, by facility.
  public static func waiting(at now: Instant, in tx: ReadTransaction) throws -> [(FacilityID, CalendarDate)] {
    try tx.all(
      """
      SELECT DISTINCT facility, day FROM reconciliation
      WHERE problem = \(asked) OR problem = \(underWay) AND at < \(now - patience) ORDER BY day
      """
    ) { (try $0["facility"], try $0["day"]) }
  }

  /// `false` when the day stands there already.
  static func add(
    _ day: ComparedDay, with destination: String, saying problem: String, at now: Instant,
    in tx: WriteTransaction
  ) throws -> Bool {
    try tx.execute(
      """
      INSERT INTO reconciliation (id, facility, destination, day, at, ours, theirs, by_hand, problem)
      VALUES (\(ReconciliationID(at: now)), \(day.facility), \(destination), \(day.day), \(now), 0, 0, 0,
        \(problem))
      ON CONFLICT (facility, destination, day) DO NOTHING
      """) == 1
  }
}

public import Store
public import Vocabulary

/// The desk from which a courier takes deliveries and to which it brings back outcomes.
public enum DeliveryDesk {
  /// What the journal calls it when something has arrived.
  public static let receipt = "delivery.delivered"

  /// How long a courier may keep a delivery before another takes it for lost.
  static let lease: Duration = .seconds(120)
  /// Nothing is put off for longer at once, whatever another system asks for.
  static let longestDelay: Duration = .seconds(3600)

  /// How many times as many are looked at as are wanted: other servers are taking some of them at this moment.
  private static let lookahead = 4

  /// Takes up to `limit` deliveries that are due and wait for nothing, oldest visit first, and marks them as
  /// being sent by `holder`. From here on their outcome is unknown until it is brought back. What another server is
  /// taking at this moment is left to it.
  ///
  /// It looks at all facilities and locks within each: a lock never spans machines (decision 0009).
  static func claim(
    _ limit: Int, for destination: String, by holder: String, at now: Instant, in tx: WriteTransaction
  ) throws -> [Delivery] {
    var ready = try tx.all(
      """
      SELECT facility, id FROM delivery WHERE destination = \(destination) AND state IN ('waiting', 'retry')
      AND blocked_by = 0 AND due_at <= \(now) AND facility NOT IN \(sql: ArrivingFacility.all)
      ORDER BY due_at, created_at LIMIT \(limit * lookahead)
      """
    ) { (facility: try $0["facility"] as FacilityID, id: try $0["id"] as DeliveryID) }[...]
    var claimed: [Delivery] = []
    while claimed.count < limit, !ready.isEmpty {
      let next = ready.prefix(limit - claimed.count)
      ready = ready.dropFirst(next.count)
      for (facility, ids) in Dictionary(grouping: next, by: \.facility).sorted(by: { $0.key < $1.key }) {
        claimed += try claim(ids.map(\.id), of: facility, by: holder, at: now, in: tx)
      }
    }
    return claimed
  }

  private static func claim(
    _ ids: [DeliveryID], of facility: FacilityID, by holder: String, at now: Instant, in tx: WriteTransaction
  ) throws -> [Delivery] {
    // Two statements: given the ids as a subquery, SQLite would walk through everything the facility ever sent.
    let due: [DeliveryID] = try tx.all(
      """
      SELECT id FROM delivery WHERE facility = \(facility) AND id IN \(list: ids)
      AND state IN ('waiting', 'retry') AND blocked_by = 0 \(lock: .skippingLocked)
      """
    ) { try $0["id"] }
    guard !due.isEmpty else { return [] }
    return try tx.all(
      """
      UPDATE delivery SET state = 'sending', attempts = attempts + 1, lease_until = \(now + lease),
        holder = \(holder)
      WHERE facility = \(facility) AND id IN \(list: due)
      RETURNING \(sql: Delivery.columns)
      """, Delivery.init)
  }

  /// Whether `holder` still has it in its hands, or its lease ran out and another one took it. Nobody takes it from
  /// here to the commit.
  static func isHeld(
    _ delivery: Delivery, by holder: String, in tx: WriteTransaction
  ) throws -> Bool {
    try tx.first(
      """
      SELECT id FROM delivery WHERE id = \(delivery.id) AND facility = \(delivery.facility)
      AND state = 'sending' AND holder = \(holder) \(lock: .waiting)
      """) != nil
  }

  /// Tells that a courier still has these in its hands: an attempt of many slow answers outlives a lease.
  static func renew(
    _ held: Set<DeliveryID>, by holder: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    guard !held.isEmpty else { return }
    try tx.execute(
      """
      UPDATE delivery SET lease_until = \(now + lease)
      WHERE id IN \(list: held.sorted()) AND state = 'sending' AND holder = \(holder)
        AND lease_until < \(now + .seconds(60))
      """)
  }

  /// Takes back what a courier that died had in its hands, whichever server it was on: its lease has run out, or ends
  /// so late that it was given before the clock was set back. It may have arrived.
  static func recover(_ destination: String, at now: Instant, in tx: WriteTransaction) throws {
    try takeBack(
      destination, "lease_until <= \(now) OR lease_until > \(now + longestDelay)", at: now, in: tx)
  }

  /// What was planned or postponed before the clock was set back would wait until the clock comes there again.
  /// - Returns: how many deliveries were made due.
  @discardableResult
  static func hasten(_ destination: String, at now: Instant, in tx: WriteTransaction) throws -> Int {
    try tx.execute(
      """
      UPDATE delivery SET due_at = \(now) WHERE destination = \(destination) AND state IN ('waiting', 'retry')
        AND blocked_by = 0 AND due_at > \(now + lease)
        AND (state = 'waiting' OR due_at > \(now + longestDelay))
        AND facility NOT IN \(sql: ArrivingFacility.all)
      """)
  }

  /// Takes back what `holder` had in its hands before it started again, and what was taken before holders had names.
  static func recover(
    _ destination: String, heldBy holder: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    try takeBack(destination, "holder = \(holder) OR holder IS NULL", at: now, in: tx)
  }

  private static func takeBack(
    _ destination: String, _ which: SQL, at now: Instant, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      UPDATE delivery SET state = 'retry', outcome_unknown = 1, due_at = \(now), lease_until = NULL
      WHERE destination = \(destination) AND state = 'sending' AND (\(sql: which))
        AND facility NOT IN \(sql: ArrivingFacility.all)
      """)
  }

  /// After an older state of the database came back: whatever it thinks unsent may have arrived since, so each
  /// destination looks before it sends.
  public static func doubtEverythingUnsent(in tx: WriteTransaction) throws {
    try tx.execute(
      "UPDATE delivery SET outcome_unknown = 1 WHERE state IN ('waiting', 'sending', 'retry', 'attention')")
  }

  /// When the next delivery becomes due.
  static func nextDue(for destination: String, in tx: ReadTransaction) throws -> Instant? {
    try tx.value(
      """
      SELECT MIN(due_at) AS due FROM delivery WHERE destination = \(destination)
      AND state IN ('waiting', 'retry') AND blocked_by = 0
      """)
  }

  /// What a facility's things were held back by is mended: all that pause go at once.
  public static func hurry(
    _ destination: String, of facility: FacilityID, at now: Instant, in tx: WriteTransaction
  ) throws {
    let changed = try tx.execute(
      """
      UPDATE delivery SET due_at = \(now)
      WHERE destination = \(destination) AND facility = \(facility) AND state = 'retry' AND due_at > \(now)
      """)
    if changed > 0 { tx.announce(DeliveryPlan.topic) }
  }

  /// Sends again what a person has mended; `false` when it is not in a state that can be sent again.
  @discardableResult
  public static func resend(_ id: DeliveryID, at now: Instant, in tx: WriteTransaction) throws -> Bool {
    let changed = try tx.execute(
      """
      UPDATE delivery SET state = 'waiting', due_at = \(now), problem = NULL, remedy = NULL, attempts = 0
      WHERE id = \(id) AND state IN ('attention', 'retry', 'waiting')
      """)
    if changed > 0 { tx.announce(DeliveryPlan.topic) }
    return changed > 0
  }

  /// What the other system calls the thing under `key`; `nil` while it is not there.
  public static func remoteID(
    of key: String, at destination: String, in tx: ReadTransaction
  ) throws -> String? {
    try tx.value(
      """
      SELECT remote_id FROM delivery WHERE destination = \(destination) AND key = \(key)
      AND remote_id IS NOT NULL
      """)
  }

  /// Whether the thing under this key is still to be sent or under way.
  public static func isOpen(_ key: String, at destination: String, in tx: ReadTransaction) throws -> Bool {
    let found: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM delivery WHERE destination = \(destination) AND key = \(key)
      AND state IN ('waiting', 'sending', 'retry')
      """)
    return found == 1
  }

  /// The keys of everything of one visit that is still to be sent or under way.
  public static func openKeys(
    of encounter: EncounterID, at destination: String, in tx: ReadTransaction
  ) throws -> Set<String> {
    Set(
      try tx.all(
        """
        SELECT key FROM delivery WHERE encounter = \(encounter) AND destination = \(destination)
        AND state IN ('waiting', 'sending', 'retry')
        """
      ) { try $0["key"] })
  }

  /// Names at the other system for everything of one visit, by key.
  public static func remoteIDs(
    of encounter: EncounterID, at destination: String, in tx: ReadTransaction
  ) throws -> [String: String] {
    let pairs: [(String, String)] = try tx.all(
      """
      SELECT key, remote_id FROM delivery WHERE encounter = \(encounter) AND destination = \(destination)
      AND remote_id IS NOT NULL
      """
    ) { (try $0["key"], try $0["remote_id"]) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

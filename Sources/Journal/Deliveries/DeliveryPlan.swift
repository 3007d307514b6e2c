public import Store
public import Vocabulary

/// Puts planned deliveries on the desk, in the transaction of the subscriber that planned them.
public enum DeliveryPlan {
  /// What is announced when something became ready to send.
  public static let topic = "delivery"

  public static func add(
    _ planned: [PlannedDelivery], at now: Instant, in tx: WriteTransaction
  ) throws {
    for plan in planned {
      try add(plan, at: now, in: tx)
      try supersede(plan.supersedes, by: plan, in: tx)
    }
    if !planned.isEmpty { tx.announce(topic) }
  }

  private static func add(_ plan: PlannedDelivery, at now: Instant, in tx: WriteTransaction) throws {
    let id = DeliveryID(at: now)
    let delivered: [String] = try tx.all(
      """
      SELECT key FROM delivery WHERE facility = \(plan.facility) AND destination = \(plan.destination)
      AND state = \(DeliveryState.delivered) AND key IN \(list: plan.needs)
      """
    ) { try $0["key"] }
    let missing = Set(plan.needs).subtracting(delivered)
    let added = try tx.execute(
      """
      INSERT INTO delivery (id, facility, destination, kind, key, patient, encounter, state, blocked_by,
        created_at, due_at)
      VALUES (\(id), \(plan.facility), \(plan.destination), \(plan.kind), \(plan.key), \(plan.patient),
        \(plan.encounter), \(DeliveryState.waiting), \(missing.count), \(now), \(now))
      ON CONFLICT DO NOTHING
      """)
    guard added == 1 else { return }
    for key in missing {
      try tx.execute(
        """
        INSERT INTO delivery_need (facility, destination, needed_key, delivery)
        VALUES (\(plan.facility), \(plan.destination), \(key), \(id))
        """)
    }
  }

  /// What was not sent yet and is said by something newer need not be sent; whoever waited for it goes on.
  private static func supersede(
    _ keys: [String], by plan: PlannedDelivery, in tx: WriteTransaction
  ) throws {
    for key in keys {
      let changed = try tx.execute(
        """
        UPDATE delivery SET state = \(DeliveryState.superseded), problem = NULL, remedy = NULL
        WHERE facility = \(plan.facility) AND destination = \(plan.destination) AND key = \(key)
        AND outcome_unknown = 0 AND state IN ('waiting', 'retry', 'attention')
        """)
      if changed > 0 { try release(key, of: plan.destination, at: plan.facility, in: tx) }
    }
  }

  /// Tells everything of a facility that waited for `key` that it waits no longer.
  static func release(
    _ key: String, of destination: String, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    let waiting: [DeliveryID] = try tx.all(
      """
      DELETE FROM delivery_need
      WHERE facility = \(facility) AND destination = \(destination) AND needed_key = \(key)
      RETURNING delivery
      """
    ) { try $0["delivery"] }
    guard !waiting.isEmpty else { return }
    // Named one by one: given as a subquery, SQLite would walk through everything the facility ever sent.
    try tx.execute(
      """
      UPDATE delivery SET blocked_by = blocked_by - 1
      WHERE facility = \(facility) AND id IN \(list: waiting)
      """)
  }
}

public import Store
public import Vocabulary

/// What stands in the journal past a subscriber's cursor.
public enum SubscriberBacklog {
  /// The facilities at which an entry of its kinds waits for `subscriber`.
  public static func wanted(
    by subscriber: any Subscriber, in tx: ReadTransaction
  ) throws -> [FacilityID] {
    // Ordered and limited, so that no engine joins the whole journal: the first such entry lies near the cursor.
    try facilities(
      ahead: subscriber,
      where: """
        AND (
          SELECT e.sequence FROM journal_entry e
          WHERE e.facility = h.facility AND e.sequence > COALESCE(c.sequence, 0)
            AND e.kind IN \(list: subscriber.kinds.sorted())
          ORDER BY e.sequence LIMIT 1) IS NOT NULL
        """, in: tx)
  }

  /// The facilities whose chain goes on past its cursor, whether it wants what stands there or not.
  static func any(for subscriber: any Subscriber, in tx: ReadTransaction) throws -> [FacilityID] {
    try facilities(ahead: subscriber, where: "", in: tx)
  }

  private static func facilities(
    ahead subscriber: any Subscriber, where condition: SQL, in tx: ReadTransaction
  ) throws -> [FacilityID] {
    try tx.all(
      """
      SELECT h.facility FROM journal_head h
      LEFT JOIN subscriber_cursor c ON c.facility = h.facility AND c.subscriber = \(subscriber.name)
      WHERE h.sequence > COALESCE(c.sequence, 0) AND h.facility NOT IN \(sql: ArrivingFacility.all) \(sql: condition)
      """
    ) { try $0["facility"] }
  }
}

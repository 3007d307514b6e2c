public import Store
public import Vocabulary

/// A facility's journal that comes in from another database, entry by entry, unchanged.
public enum ArrivedJournal {
  /// Moves the head to the last entry that is there, so that what came so far is a whole chain at every moment.
  public static func followHead(of facility: FacilityID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO journal_head (facility, sequence, hash)
      SELECT facility, sequence, hash FROM journal_entry WHERE facility = \(facility)
      ORDER BY sequence DESC LIMIT 1
      ON CONFLICT (facility) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
      """)
  }

  /// A subscriber that never followed this facility where it was begins here at its end: what happened before is not
  /// sent from here.
  public static func followFromNow(_ facility: FacilityID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO subscriber_cursor (subscriber, facility, sequence)
      SELECT DISTINCT c.subscriber, h.facility, h.sequence FROM subscriber_cursor c
      JOIN journal_head h ON h.facility = \(facility) WHERE c.facility <> \(facility)
      ON CONFLICT (subscriber, facility) DO NOTHING
      """)
  }

  /// The hash of one entry; `nil` when it is not there.
  public static func hash(
    of facility: FacilityID, at sequence: Int64, in tx: ReadTransaction
  ) throws -> String? {
    try tx.value("SELECT hash FROM journal_entry WHERE facility = \(facility) AND sequence = \(sequence)")
  }
}

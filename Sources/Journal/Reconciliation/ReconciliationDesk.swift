import Foundation
public import Store
public import Vocabulary

/// Keeps what comparisons found, and sets right what can be set right by sending again.
public enum ReconciliationDesk {
  /// Keeps the result in place of an earlier one of the same day.
  @discardableResult
  public static func keep(
    _ comparison: Comparison, of day: ComparedDay, with destination: String, at now: Instant,
    in tx: WriteTransaction
  ) throws -> ReconciliationID {
    let byHand = try sentByHand(day, destination, in: tx)
    let id = try head(of: day, with: destination, at: now, in: tx)
    try tx.execute(
      """
      UPDATE reconciliation SET at = \(now), ours = \(comparison.ours), theirs = \(comparison.theirs),
        by_hand = \(byHand), problem = NULL WHERE id = \(id) AND facility = \(day.facility)
      """)
    try tx.execute(
      "DELETE FROM reconciliation_difference WHERE reconciliation = \(id) AND facility = \(day.facility)")
    for difference in comparison.differences { try insert(difference, of: id, day, at: now, in: tx) }
    return id
  }

  /// Keeps that the other system could not be asked; an earlier result of the day stays.
  public static func keep(
    problem sentence: String, of day: ComparedDay, with destination: String, at now: Instant,
    in tx: WriteTransaction
  ) throws {
    let id = try head(of: day, with: destination, at: now, in: tx)
    try tx.execute(
      "UPDATE reconciliation SET problem = \(sentence) WHERE id = \(id) AND facility = \(day.facility)")
  }

  private static func head(
    of day: ComparedDay, with destination: String, at now: Instant, in tx: WriteTransaction
  ) throws -> ReconciliationID {
    _ = try add(day, with: destination, saying: underWay, at: now, in: tx)
    let id: ReconciliationID? = try tx.value(
      """
      SELECT id FROM reconciliation
      WHERE facility = \(day.facility) AND destination = \(destination) AND day = \(day.day)
      """)
    guard let id else { throw StoreError.unknownColumn("reconciliation.id") }
    return id
  }

  private static func insert(
    _ difference: Difference, of id: ReconciliationID, _ day: ComparedDay, at now: Instant,
    in tx: WriteTransaction
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let fields = String(decoding: try encoder.encode(difference.fields), as: UTF8.self)
    try tx.execute(
      """
      INSERT INTO reconciliation_difference (id, facility, reconciliation, kind, what, key, remote_id, encounter,
        fields, repair_key)
      VALUES (\(DifferenceID(at: now)), \(day.facility), \(id), \(difference.kind.rawValue),
        \(difference.what), \(difference.key), \(difference.remoteID), \(difference.encounter), \(fields), \(difference.repairKey))
      """)
  }

  /// Deliveries of the day that a person had to send again.
  private static func sentByHand(
    _ day: ComparedDay, _ destination: String, in tx: ReadTransaction
  ) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS n FROM delivery d
      WHERE d.facility = \(day.facility) AND d.destination = \(destination)
      AND d.created_at >= \(day.begin) AND d.created_at < \(day.end)
      AND EXISTS (
        SELECT 1 FROM journal_entry j
        WHERE j.facility = d.facility AND j.subject = 'Delivery/' || d.id AND j.kind = 'delivery.resent')
      """) ?? 0
  }
}

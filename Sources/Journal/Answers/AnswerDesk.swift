import Foundation
public import Store
public import Vocabulary

/// Keeps the answers that could not be read, a few for each delivery and for a while.
public enum AnswerDesk {
  /// The newest ones of a delivery that stay; the same trouble need not be seen a hundred times.
  static let mostOfDelivery = 5
  /// How long an answer is kept: long enough to ask the other system's help desk about it.
  public static let lifetime: Duration = .seconds(30 * 86_400)

  /// - delivery: what it answered; `nil` for a question of a page.
  public static func keep(
    _ unreadable: [AnswerBox.Unreadable], from destination: String, delivery: DeliveryID? = nil,
    facility: FacilityID, at now: Instant, in tx: WriteTransaction
  ) throws {
    guard !unreadable.isEmpty else { return }
    for found in unreadable.suffix(mostOfDelivery) {
      try tx.execute(
        """
        INSERT INTO unreadable_answer (id, facility, destination, delivery, at, call, status, reason, size, body)
        VALUES (\(AnswerID(at: now)), \(facility), \(destination), \(delivery), \(now), \(found.answer.call),
          \(found.answer.status), \(found.reason), \(found.answer.size),
          \(found.answer.body.base64EncodedString()))
        """)
    }
    guard let delivery else { return }
    try tx.execute(
      """
      DELETE FROM unreadable_answer WHERE delivery = \(delivery) AND id NOT IN (
        SELECT id FROM unreadable_answer WHERE delivery = \(delivery) ORDER BY at DESC, id DESC
        LIMIT \(mostOfDelivery))
      """)
  }

  /// What one delivery was answered, newest first.
  public static func answers(
    to delivery: DeliveryID, in tx: ReadTransaction
  ) throws -> [UnreadableAnswer] {
    try tx.all(
      "SELECT * FROM unreadable_answer WHERE delivery = \(delivery) ORDER BY at DESC, id DESC",
      UnreadableAnswer.init)
  }

  /// Everything a facility was answered, newest first.
  public static func answers(
    to facility: FacilityID, limit: Int, in tx: ReadTransaction
  ) throws -> [UnreadableAnswer] {
    try tx.all(
      "SELECT * FROM unreadable_answer WHERE facility = \(facility) ORDER BY at DESC, id DESC LIMIT \(limit)",
      UnreadableAnswer.init)
  }

  /// Removes what has been kept long enough. Answers how many.
  @discardableResult
  public static func clear(at now: Instant, in tx: WriteTransaction) throws -> Int {
    try tx.execute("DELETE FROM unreadable_answer WHERE at < \(now - lifetime)")
  }
}

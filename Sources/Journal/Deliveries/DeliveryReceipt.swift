import Store
import Vocabulary

/// Writes down what came of an attempt: the new state, the attempt itself, and, when it arrived, the receipt
/// as a fact in the journal. All in one transaction, so that no crash can part them.
enum DeliveryReceipt {
  /// What the journal keeps of a delivery.
  struct Payload: Codable {
    let destination: String
    let kind: String
    let key: String
    let remoteID: String
    let attempts: Int
  }

  /// - Parameter mayBeThere: this attempt or an earlier one may have arrived without an answer. It stays so until
  ///   the thing is delivered, also while a person mends it: the next attempt looks first.
  /// - Parameter counts: whether a failure says something about this thing. While the line is down it does not.
  static func write(
    _ outcome: DeliveryOutcome, of delivery: Delivery, mayBeThere: Bool, counts: Bool = true, dueAt: Instant,
    at now: Instant, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO delivery_attempt (facility, delivery, number, at, outcome, detail)
      VALUES (\(delivery.facility), \(delivery.id),
        (SELECT COUNT(*) + 1 FROM delivery_attempt
          WHERE delivery = \(delivery.id) AND facility = \(delivery.facility)),
        \(now), \(outcome.word), \(outcome.detail))
      """)
    switch outcome {
    case .delivered(let remoteID): try deliver(delivery, as: remoteID, at: now, in: tx)
    case .retry(let sentence, _), .unknown(let sentence):
      try postpone(delivery, sentence, unknown: mayBeThere, counts: counts, dueAt: dueAt, in: tx)
    case .missing(let keys, let sentence):
      try postpone(delivery, sentence, unknown: mayBeThere, counts: true, dueAt: dueAt, in: tx)
      try requeue(keys, before: delivery, at: now, in: tx)
    case .needsAttention(let sentence, let remedy):
      try tx.execute(
        """
        UPDATE delivery SET state = 'attention', problem = \(sentence), remedy = \(remedy),
          outcome_unknown = \(mayBeThere), lease_until = NULL
        WHERE id = \(delivery.id) AND facility = \(delivery.facility)
        """)
    case .held(let sentence, let remedy):
      try postpone(delivery, sentence, remedy: remedy, unknown: mayBeThere, dueAt: dueAt, in: tx)
    case .superseded(let sentence):
      try tx.execute(
        """
        UPDATE delivery SET state = 'superseded', problem = \(sentence), outcome_unknown = 0,
          lease_until = NULL WHERE id = \(delivery.id) AND facility = \(delivery.facility)
        """)
      try DeliveryPlan.release(delivery.key, of: delivery.destination, at: delivery.facility, in: tx)
    }
  }

  private static func deliver(
    _ delivery: Delivery, as remoteID: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      UPDATE delivery SET state = 'delivered', remote_id = \(remoteID), delivered_at = \(now),
        outcome_unknown = 0, problem = NULL, remedy = NULL, lease_until = NULL
      WHERE id = \(delivery.id) AND facility = \(delivery.facility)
      """)
    try DeliveryPlan.release(delivery.key, of: delivery.destination, at: delivery.facility, in: tx)
    let payload = Payload(
      destination: delivery.destination, kind: delivery.kind, key: delivery.key, remoteID: remoteID,
      attempts: delivery.attempts)
    try Journal.append(
      Fact(
        DeliveryDesk.receipt, patient: delivery.patient, subject: "Delivery/\(delivery.id)", payload: payload),
      by: .system(of: delivery.facility), at: now, in: tx)
  }

  private static func postpone(
    _ delivery: Delivery, _ sentence: String, remedy: String? = nil, unknown: Bool, counts: Bool = true,
    dueAt: Instant,
    in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      UPDATE delivery SET state = 'retry', problem = \(sentence), remedy = \(remedy), due_at = \(dueAt),
        outcome_unknown = \(unknown), lease_until = NULL, attempts = attempts - \(counts ? 0 : 1)
      WHERE id = \(delivery.id) AND facility = \(delivery.facility)
      """)
  }

  /// What the other system has lost is sent again, and this one waits for it once more. What is on its way again
  /// already, because others missed it too, is waited for as well.
  private static func requeue(
    _ keys: [String], before delivery: Delivery, at now: Instant, in tx: WriteTransaction
  ) throws {
    for key in keys {
      try tx.execute(
        """
        UPDATE delivery SET state = 'waiting', remote_id = NULL, delivered_at = NULL, outcome_unknown = 1,
          due_at = \(now)
        WHERE destination = \(delivery.destination) AND key = \(key) AND facility = \(delivery.facility)
          AND state = 'delivered'
        """)
      let needed = try tx.execute(
        """
        INSERT INTO delivery_need (facility, destination, needed_key, delivery)
        SELECT facility, destination, key, \(delivery.id) FROM delivery
        WHERE destination = \(delivery.destination) AND key = \(key) AND facility = \(delivery.facility)
          AND state <> 'superseded'
        ON CONFLICT DO NOTHING
        """)
      guard needed > 0 else { continue }
      try tx.execute(
        """
        UPDATE delivery SET blocked_by = blocked_by + 1
        WHERE id = \(delivery.id) AND facility = \(delivery.facility)
        """)
    }
  }
}

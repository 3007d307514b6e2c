import Store
import Vocabulary

/// The line to another system went down or came back.
enum LineChange: Sendable, Equatable {
  case lost(since: Instant, at: Instant, cause: String)
  case back(at: Instant)

  /// Opens an outage unless one is open, or ends the open one. Several servers may each see the same change. When the
  /// clock was set back meanwhile, it ends no earlier than it was noticed.
  func write(for destination: String, in tx: WriteTransaction) throws {
    switch self {
    case .lost(let since, let now, let cause):
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, cause)
        VALUES (\(OutageID(at: now)), \(destination), \(since), \(now), \(cause)) ON CONFLICT DO NOTHING
        """)
    case .back(let now):
      let ended = try tx.execute(
        """
        UPDATE outage SET ended_at = CASE WHEN noticed_at > \(now) THEN noticed_at ELSE \(now) END
        WHERE destination = \(destination) AND ended_at IS NULL
        """)
      if ended > 0 { try release(destination, at: now, in: tx) }
    }
    tx.announce(Outage.topic)
  }

  /// What was put off because the line was down need not wait any longer. In the words of the index of what is ready.
  private func release(_ destination: String, at now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE delivery SET due_at = \(now) WHERE destination = \(destination)
      AND state IN ('waiting', 'retry') AND blocked_by = 0 AND due_at > \(now)
      """)
  }
}

public import Logging
public import ServiceLifecycle
public import Store
import Vocabulary

/// Leads every subscriber along every facility's chain, woken by each commit that wrote an entry.
public struct SubscriberRunner: Service {
  private let store: Store
  private let subscribers: [any Subscriber]
  private let logger: Logger
  /// Small, so that the desk never waits long for its turn to write.
  private let batch = 12

  public init(store: Store, subscribers: [any Subscriber], logger: Logger) {
    self.store = store
    self.subscribers = subscribers
    self.logger = logger
  }

  public func run() async throws {
    let words = store.listen(to: Journal.topic)
    _ = try await catchUp()
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          for await _ in words {
            if (try? await self.catchUp()) == true { continue }
            // While the database is away every word would fail like the one before.
            try? await Task.sleep(for: .seconds(1))
          }
        }
        // A word can be missed when many arrive at once; the clock is the safety net.
        group.addTask {
          while (try? await Task.sleep(for: .seconds(5))) != nil { _ = try? await self.catchUp() }
        }
        await group.next()
        group.cancelAll()
      }
    }
  }

  /// Handles everything that is there now; `false` when a subscriber failed.
  @discardableResult
  public func catchUp() async throws -> Bool {
    var succeeded = true
    for subscriber in subscribers {
      do {
        while try await step(subscriber) {}
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // One subscriber's fault must not stop the others; it is tried again at the next word.
        logger.error(
          "subscriber failed", metadata: ["subscriber": "\(subscriber.name)", "error": "\(error)"])
        succeeded = false
      }
    }
    return succeeded
  }

  /// One batch of every facility; `true` when there may be more.
  private func step(_ subscriber: any Subscriber) async throws -> Bool {
    let behind: [FacilityID] = try await store.read { tx in
      try tx.all(
        """
        SELECT h.facility FROM journal_head h
        LEFT JOIN subscriber_cursor c ON c.facility = h.facility AND c.subscriber = \(subscriber.name)
        WHERE h.sequence > COALESCE(c.sequence, 0)
        """
      ) { try $0["facility"] }
    }
    var more = false
    for facility in behind {
      let batch = batch
      let full = try await store.write(inTurn: [facility.text]) { tx in
        try Self.advance(subscriber, at: facility, by: batch, in: tx) == batch
      }
      more = more || full
    }
    return more
  }

  /// Handles up to `batch` entries of one facility; answers how many there were. None when another server leads this
  /// subscriber there at this moment.
  private static func advance(
    _ subscriber: any Subscriber, at facility: FacilityID, by batch: Int, in tx: WriteTransaction
  ) throws -> Int {
    try tx.execute(
      """
      INSERT INTO subscriber_cursor (subscriber, facility, sequence) VALUES (\(subscriber.name), \(facility), 0)
      ON CONFLICT (subscriber, facility) DO NOTHING
      """)
    let cursor: Int64? = try tx.value(
      """
      SELECT sequence FROM subscriber_cursor WHERE subscriber = \(subscriber.name) AND facility = \(facility)
      \(lock: .skippingLocked)
      """)
    guard let cursor else { return 0 }
    let entries = try tx.all(
      """
      SELECT \(sql: Entry.columns) WHERE e.facility = \(facility) AND e.sequence > \(cursor)
      ORDER BY e.sequence LIMIT \(batch)
      """, Entry.init)
    for entry in entries where subscriber.kinds.contains(entry.kind) {
      try subscriber.handle(entry, in: tx)
    }
    guard let last = entries.last else { return 0 }
    try tx.execute(
      """
      UPDATE subscriber_cursor SET sequence = \(last.sequence)
      WHERE subscriber = \(subscriber.name) AND facility = \(facility)
      """)
    return entries.count
  }
}

public import Logging
public import ServiceLifecycle
public import Store
import Vocabulary

/// Leads every subscriber along every facility's chain, woken by each commit that wrote an entry.
///
/// Most entries say who looked at a record and are wanted by nobody. A word moves only those for whom something they
/// want is there: to move four cursors past each look cost the database more than the page that was looked at. The
/// clock moves them past the rest.
public struct SubscriberRunner: Service {
  private let store: Store
  private let subscribers: [any Subscriber]
  private let logger: Logger
  private let lookout = SubscriberLookout()
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
            if (try? await self.catchUp(.wanted)) == true { continue }
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

  /// How far a cursor is led.
  public enum Aim: Sendable {
    /// To the last entry the subscriber wants.
    case wanted
    /// To the journal's end.
    case end
  }

  /// Handles everything that is there now; `false` when a subscriber failed.
  @discardableResult
  public func catchUp(_ aim: Aim = .end) async throws -> Bool {
    var succeeded = true
    for (subscriber, facilities) in try await behind(aim) {
      do {
        for facility in facilities { while try await step(subscriber, at: facility) {} }
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // One subscriber's fault must not stop the others; it is tried again when the clock comes round.
        logger.error(
          "subscriber failed", metadata: ["subscriber": "\(subscriber.name)", "error": "\(error)"])
        succeeded = false
      }
    }
    return succeeded
  }

  /// Who has something to do, and where.
  private func behind(_ aim: Aim) async throws -> [(any Subscriber, [FacilityID])] {
    let subscribers = subscribers
    switch aim {
    case .wanted:
      let written = try await lookout.look(for: subscribers, in: store)
      return subscribers.map { subscriber in
        (subscriber, written.filter { !subscriber.kinds.isDisjoint(with: $0.value) }.map(\.key))
      }
    case .end:
      return try await store.read { tx in
        try subscribers.map { ($0, try SubscriberBacklog.any(for: $0, in: tx)) }
      }
    }
  }

  /// One batch of one facility; `true` when there may be more.
  private func step(_ subscriber: any Subscriber, at facility: FacilityID) async throws -> Bool {
    let batch = batch
    return try await store.write(inTurn: [facility.text]) { tx in
      try Self.advance(subscriber, at: facility, by: batch, in: tx) == batch
    }
  }

  /// Handles up to `batch` wanted entries of one facility; answers how many there were. None when another server leads
  /// this subscriber there at this moment.
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
    let end: Int64? = try tx.value("SELECT sequence FROM journal_head WHERE facility = \(facility)")
    let entries = try tx.all(
      """
      SELECT \(sql: Entry.columns) WHERE e.facility = \(facility) AND e.sequence > \(cursor)
        AND e.kind IN \(list: subscriber.kinds.sorted())
      ORDER BY e.sequence LIMIT \(batch)
      """, Entry.init)
    for entry in entries { try subscriber.handle(entry, in: tx) }
    // Behind the last of a batch there may be more; else nothing wanted is left before the end.
    let reached = entries.count == batch ? entries.last?.sequence : end
    try tx.execute(
      """
      UPDATE subscriber_cursor SET sequence = \(reached ?? cursor)
      WHERE subscriber = \(subscriber.name) AND facility = \(facility)
      """)
    return entries.count
  }
}

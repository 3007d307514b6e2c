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
    try await catchUp()
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in words { try? await self.catchUp() } }
        // A word can be missed when many arrive at once; the clock is the safety net.
        group.addTask {
          while (try? await Task.sleep(for: .seconds(5))) != nil { try? await self.catchUp() }
        }
        await group.next()
        group.cancelAll()
      }
    }
  }

  /// Handles everything that is there now.
  public func catchUp() async throws {
    for subscriber in subscribers {
      do {
        while try await step(subscriber) {}
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // One subscriber's fault must not stop the others; it is tried again at the next word.
        logger.error(
          "subscriber failed", metadata: ["subscriber": "\(subscriber.name)", "error": "\(error)"])
      }
    }
  }

  /// One batch of every facility; `true` when there may be more.
  private func step(_ subscriber: any Subscriber) async throws -> Bool {
    let batch = batch
    return try await store.write { tx in
      let behind: [(FacilityID, Int64)] = try tx.all(
        """
        SELECT h.facility, COALESCE(c.sequence, 0) AS done FROM journal_head h
        LEFT JOIN subscriber_cursor c ON c.facility = h.facility AND c.subscriber = \(subscriber.name)
        WHERE h.sequence > COALESCE(c.sequence, 0)
        """
      ) { (try $0["facility"], try $0["done"]) }
      var more = false
      for (facility, done) in behind {
        let entries = try tx.all(
          """
          SELECT \(sql: Entry.columns) WHERE e.facility = \(facility) AND e.sequence > \(done)
          ORDER BY e.sequence LIMIT \(batch)
          """, Entry.init)
        for entry in entries where subscriber.kinds.contains(entry.kind) {
          try subscriber.handle(entry, in: tx)
        }
        guard let last = entries.last else { continue }
        try tx.execute(
          """
          INSERT INTO subscriber_cursor (subscriber, facility, sequence)
          VALUES (\(subscriber.name), \(facility), \(last.sequence))
          ON CONFLICT (subscriber, facility) DO UPDATE SET sequence = excluded.sequence
          """)
        more = more || entries.count == batch
      }
      return more
    }
  }
}

import Clinic
import Journal
import Logging
import Store
import Vocabulary

/// One outside system, ready: what it wants to know from the journal, where it is sent to, and how fast.
struct Connection: Sendable {
  let feed: any Subscriber
  let destination: any Destination
  let pace: Settings.Pace
  /// What stands in the way of one visit before anything is sent.
  let preflight: Preflight

  func courier(store: Store, server: String, clock: WallClock, logger: Logger) -> Courier {
    Courier(
      store: store, destination: destination,
      settings: CourierSettings(
        concurrency: pace.concurrency, rate: pace.rate, burst: max(pace.rate * 2, 10), holder: server),
      clock: clock, logger: logger)
  }
}

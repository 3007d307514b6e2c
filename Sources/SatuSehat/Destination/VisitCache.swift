import Clinic
import Store
import Vocabulary

/// The records of the visits that are being sent just now: some thirty deliveries share one reading.
actor VisitCache {
  private struct Reading {
    let startedAt: Instant
    /// The same moment by the clock that nobody sets.
    let begun: Instant
    let task: Task<EncounterRecord?, any Error>
  }

  private static let lifetime: Duration = .seconds(2)
  private static let capacity = 256

  private let store: Store
  private let records: RecordSource
  private let clock: WallClock
  private var readings: [EncounterID: Reading] = [:]

  init(store: Store, records: RecordSource, clock: WallClock) {
    self.store = store
    self.records = records
    self.clock = clock
  }

  /// The record as it stood at `instant` or later: a delivery must see the change that called for it.
  func record(_ id: EncounterID, since instant: Instant) async throws -> EncounterRecord? {
    let (now, begun) = (clock.now(), clock.steady())
    if let reading = readings[id], reading.startedAt >= instant, begun - reading.begun < Self.lifetime,
      !wasSetBack(since: reading, now, begun)
    {
      return try await reading.task.value
    }
    if readings.count >= Self.capacity {
      readings = readings.filter { begun - $0.value.begun < Self.lifetime }
    }
    let task = Task { [store, records] in try await store.read { try records.load(id, $0) } }
    readings[id] = Reading(startedAt: now, begun: begun, task: task)
    return try await task.value
  }

  /// A clock that was set back gives changes a time from before a reading that does not know them.
  private func wasSetBack(since reading: Reading, _ now: Instant, _ steady: Instant) -> Bool {
    (steady - reading.begun) - (now - reading.startedAt) > .milliseconds(5)
  }
}

import Clinic
import Store
import Vocabulary

/// Learns the platform's ids: each is asked for once, however many deliveries wait for it, and kept.
actor NameDirectory {
  private let store: Store
  private let lookup: NameLookup
  private let clock: WallClock
  private var underWay: [Named: Task<Result<String, Halt>, Never>] = [:]

  init(store: Store, lookup: NameLookup, clock: WallClock) {
    self.store = store
    self.lookup = lookup
    self.clock = clock
  }

  func learn(_ named: Named, of record: EncounterRecord) async throws(Halt) -> String {
    if let task = underWay[named] { return try await task.value.get() }
    let task = Task { await self.ask(named, record) }
    underWay[named] = task
    defer { underWay[named] = nil }
    return try await task.value.get()
  }

  /// Forgets an id that the platform no longer knows.
  func forget(_ kind: Named.Kind, remoteID: String) async throws {
    try await store.write { try NameTable.forget(kind, remoteID: remoteID, in: $0) }
  }

  private func ask(_ named: Named, _ record: EncounterRecord) async -> Result<String, Halt> {
    do throws(Halt) {
      let id =
        switch named.kind {
        case .patient: try await lookup.patient(record.patient, mother: record.mother)
        case .room: try await lookup.room(record.room, of: record.facility)
        case .practitioner:
          try await lookup.practitioner(try practitioner(named.localID, of: record))
        }
      let now = clock.now()
      // When it cannot be kept it is asked for again next time.
      let facility = record.facility.id
      _ = try? await store.write { try NameTable.put(named, id, of: facility, at: now, in: $0) }
      return .success(id)
    } catch {
      return .failure(error)
    }
  }

  private func practitioner(_ id: String, of record: EncounterRecord) throws(Halt) -> OurPractitioner {
    guard let found = record.practitioners.values.first(where: { $0.id.text == id }) else {
      throw Halt(.attention("Tenaga kesehatan pada rekam medis ini tidak dikenal.", remedy: .staff))
    }
    return found
  }
}

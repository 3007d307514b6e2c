public import Store
public import Vocabulary

/// Fills a Puskesmas with invented patients and visits, the same for the same seed: for measuring, training and
/// trying things out. Rows are written directly; the journal tells nothing of them.
public struct DemoDistrict: Sendable {
  public struct Progress: Sendable, Hashable {
    public enum Step: Sendable { case patients, visits }

    public let step: Step
    public let done: Int
    public let total: Int
  }

  let facility: FacilityID
  let patients: Int
  let visits: Int
  let seed: UInt64
  /// Rows of one transaction.
  let batch: Int

  public init(facility: FacilityID, patients: Int, visits: Int, seed: UInt64 = 1, batch: Int = 25_000) {
    self.facility = facility
    self.patients = max(0, patients)
    self.visits = patients > 0 ? max(0, visits) : 0
    self.seed = seed
    self.batch = max(1, batch)
  }

  /// Writes everything in large transactions; `progress` is told after each.
  ///
  /// - Throws: `Refusal.conflict` when the facility has visits already, or has no room or nobody to examine.
  public func fill(
    _ store: Store, at now: Instant, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws {
    let ground = try await store.read { try DemoGround(of: facility, in: $0) }
    let today = ground.zone.date(of: now)
    var people = SyntheticPatients(
      facility: facility, districts: ground.districts, after: ground.lastRecordNumber, seed: seed,
      today: today, at: now - .milliseconds(patients))
    while people.births.count < patients {
      let (before, count) = (people, min(batch, patients - people.births.count))
      people = try await store.write { try insert(count, of: before, after: ground.lastRecordNumber, in: $0) }
      progress(Progress(step: .patients, done: people.births.count, total: patients))
    }
    let everybody = people
    let calendar = SyntheticVisits(
      facility: facility, zone: ground.zone, places: ground.places, reasons: try Self.reasons(), today: today)
    try await write(calendar, by: everybody, in: store, progress)
  }

  private func insert(
    _ count: Int, of people: SyntheticPatients, after offset: Int64, in tx: WriteTransaction
  ) throws -> SyntheticPatients {
    var people = people
    try tx.gathering(.patientName) {
      try tx.insert((0..<count).map { _ in people.next().row }, into: "patient")
    }
    try DemoGround.setRecordNumber(offset + Int64(people.births.count), of: facility, in: tx)
    return people
  }

  private func write(
    _ calendar: SyntheticVisits, by people: SyntheticPatients, in store: Store,
    _ progress: @Sendable (Progress) -> Void
  ) async throws {
    var random = SeededGenerator(seed: seed &+ 1)
    var (position, done) = (0, 0)
    while done < visits, position < calendar.days.count {
      var encounters: [Encounter] = []
      while encounters.count < batch, position < calendar.days.count {
        let count = calendar.count(onDayAt: position, of: visits)
        encounters += calendar.visits(count, on: calendar.days[position], by: people, &random)
        position += 1
      }
      let ready = encounters
      try await store.write { try $0.insert(ready.map(\.row), into: "encounter") }
      done += ready.count
      progress(Progress(step: .visits, done: done, total: visits))
    }
  }

  private static func reasons() throws -> [String] { try CodeLists.bundled().symptoms.map(\.name) }
}

import Journal
public import Store
public import Vocabulary

/// Moves everything of one database into another that may hold other facilities already: `sehat move`.
///
/// It can be killed at any moment and run again: each page of rows comes in together with the position it reached.
/// Until all is there and checked the facilities are closed in the target; from its beginning on nobody works in the
/// source. Why so: docs/decisions/0007-moving.md.
public struct Relocate: Sendable {
  /// One of the two databases, and its address as it may be shown.
  public struct Side: Sendable {
    let store: Store
    let name: String

    public init(_ store: Store, name: String) {
      self.store = store
      self.name = name
    }
  }

  let source: Side
  let target: Side
  let migrations: [Migration]
  let plan: RelocationPlan
  let clock: WallClock
  /// Rows of a page.
  let size: Int

  /// - Parameters:
  ///   - migrations: every step this program knows.
  ///   - plan: what becomes of their tables.
  public init(
    from source: Side, to target: Side, migrations: [Migration], plan: RelocationPlan, clock: WallClock,
    size: Int = 5000
  ) {
    self.source = source
    self.target = target
    self.migrations = migrations
    self.plan = plan
    self.clock = clock
    self.size = size
  }

  /// Moves, or goes on moving, or checks once more what was moved before.
  ///
  /// - Parameter suffix: added to the user name of an account whose name is taken in the target.
  /// - Throws: `RelocationRefusal`, `SnapshotRefusal`, `StoreError`. What had arrived stays, closed; run it again.
  public func run(
    accountSuffix suffix: String? = nil, progress: @escaping @Sendable (RelocationProgress) -> Void = { _ in }
  ) async throws -> RelocationReport {
    let schema = SchemaMatch(migrations: migrations)
    try await schema.check(source.store, .source)
    try await schema.check(target.store, .target)
    let tables = try await source.store.read { [plan] in try PlannedTable.all(plan, in: $0) }
    let departure = try await source.store.read { try Departure.find(in: $0) }
    if let departure, let arrival = try await arrival(of: departure) {
      if arrival.openedAt != nil { return try await checkAgain(departure, arrival) }
      try await refuseIfInUse()
      return try await carry(departure, arrival, tables, progress)
    }
    if let departure {
      guard departure.completedAt == nil else { throw RelocationRefusal.left(target: departure.target) }
      guard departure.target == target.name else {
        throw RelocationRefusal.headedElsewhere(target: departure.target)
      }
    }
    let (begun, arrival) = try await RelocationStart(self, tables).run(departure, suffix)
    return try await carry(begun, arrival, tables, progress)
  }

  func refuseIfInUse() async throws {
    if try await source.store.hasOthersAtWork() { throw RelocationRefusal.sourceInUse }
  }

  func arrival(of departure: Departure) async throws -> Arrival? {
    try await target.store.read { try Arrival.find(departure.id, in: $0) }
  }

  /// Brings over what is missing, compares, opens.
  private func carry(
    _ departure: Departure, _ arrival: Arrival, _ tables: [PlannedTable],
    _ progress: @escaping @Sendable (RelocationProgress) -> Void
  ) async throws -> RelocationReport {
    var states = try await target.store.read { try MovedTable.all(of: arrival.id, in: $0) }
    let names = try await target.store.read { try RelocationReport.Renaming.byAccount(arrival.id, in: $0) }
    let passage = Passage(userNames: names, leftAt: departure.beganAt)
    let coming = tables.filter(\.comesOver)
    for planned in coming {
      guard let state = states[planned.name] else { throw RelocationRefusal.unplanned(table: planned.name) }
      guard !state.isDone else { continue }
      states[planned.name] = try await move(planned, state, passage, arrival, progress)
    }
    try await target.store.takeStock(of: coming.map(\.name))
    let check = ArrivalCheck(source: source.store, target: target.store, arrival: arrival, tables: tables)
    for planned in coming {
      guard let state = states[planned.name] else { continue }
      try Task.checkCancellation()
      progress(.init(step: .comparing, table: planned.name, done: state.tally.rows, total: state.tally.rows))
      try await check.compare(planned, state)
    }
    progress(.init(step: .checkingChains, table: "journal_entry", done: 0, total: 0))
    let entries = try await check.checkChains()
    let rows = states.values.reduce(0) { $0 + $1.tally.rows }
    let now = clock.now()
    try await target.store.write(inTurn: arrival.facilities.map(\.id.text)) { [source] tx in
      try arrival.open(rows: rows, entries: entries, from: source.name, at: now, in: tx)
    }
    try await source.store.write { try departure.complete(at: now, in: $0) }
    return try await report(arrival, openedAt: now, entries: entries, wasDoneBefore: false)
  }

  private func move(
    _ planned: PlannedTable, _ state: MovedTable, _ passage: Passage, _ arrival: Arrival,
    _ progress: @escaping @Sendable (RelocationProgress) -> Void
  ) async throws -> MovedTable {
    let total = try await source.store.snapshot { try $0.count(of: planned.table) }
    if case .shared(let key, let ignoring) = planned.treatment {
      let moved = try await SharedTableMove(
        source: source.store, target: target.store, relocation: arrival.id, planned: planned, key: key,
        ignoring: ignoring
      ).run(state)
      progress(.init(step: .moving, table: planned.name, done: total, total: total))
      return moved
    }
    return try await TableMove(
      source: source.store, target: target.store, relocation: arrival.id, planned: planned,
      passage: passage, size: planned.pageSize(size)
    ).run(state) { progress(.init(step: .moving, table: planned.name, done: $0, total: total)) }
  }

  /// All was done before. People work in the target since, so rows may differ; what the journal said then must not.
  private func checkAgain(_ departure: Departure, _ arrival: Arrival) async throws -> RelocationReport {
    let check = ArrivalCheck(source: source.store, target: target.store, arrival: arrival, tables: [])
    let entries = try await check.checkChains()
    let openedAt = arrival.openedAt ?? clock.now()
    try await source.store.write { try departure.complete(at: openedAt, in: $0) }
    return try await report(arrival, openedAt: openedAt, entries: entries, wasDoneBefore: true)
  }

  private func report(
    _ arrival: Arrival, openedAt: Instant, entries: Int64, wasDoneBefore: Bool
  ) async throws -> RelocationReport {
    let here = try await source.store.read { try Facility.all(in: $0) }
    let guests = Set(arrival.facilities.map(\.id))
    return try await target.store.read { tx in
      let neighbours = try Facility.all(in: tx).filter { !guests.contains($0.id) }
      return try RelocationReport.read(
        arrival, openedAt: openedAt, entries: entries, wasDoneBefore: wasDoneBefore,
        warnings: Twins.sentences(here, neighbours), in: tx)
    }
  }
}

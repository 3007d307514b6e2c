import Journal
import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@Suite(
  "Three servers on one database",
  .enabled("\(Store.Engine.variable) names no PostgreSQL", { Store.Engine.available.contains(.postgresql) }))
struct SeveralServersTests {
  /// Plans a delivery for every entry, and counts how often it was given each.
  struct Planner: Subscriber {
    let name = "planner"
    let kinds: Set<String> = ["thing"]

    func handle(_ entry: Entry, in tx: WriteTransaction) throws {
      try tx.execute("INSERT INTO handled (facility, sequence) VALUES (\(entry.facility), \(entry.sequence))")
      let turn = try #require(entry.subject.flatMap { Int($0) })
      let key = "\(entry.facility)/\(turn)"
      // The things of a facility go out in their order, in whatever order the servers wrote them down.
      let needs = turn > 0 ? ["\(entry.facility)/\(turn - 1)"] : []
      try DeliveryPlan.add(
        [
          PlannedDelivery(
            destination: "there", kind: "Thing", key: key, facility: entry.facility, patient: nil,
            encounter: nil,
            needs: needs)
        ], at: Instant(milliseconds: 1), in: tx)
    }
  }

  /// Receives from all servers.
  final class Ledger: Destination {
    let name = "there"
    private let received = Mutex<[String]>([])

    var keys: [String] { received.withLock { $0 } }

    func send(_ delivery: Delivery) async -> DeliveryOutcome {
      await Task.yield()
      received.withLock { $0.append(delivery.key) }
      return .delivered(remoteID: delivery.key)
    }
  }

  private let facilities = (1...3).map { FacilityID(at: Instant(milliseconds: $0)) }
  private let perFacility = 25

  private func append(_ store: Store, _ turn: Int, to facility: FacilityID) async throws {
    try await store.write(inTurn: [facility.text]) { tx in
      try Journal.append(
        Fact("thing", subject: "\(turn)"),
        by: Author(account: nil, role: "dokter", facility: facility, purpose: "TREAT"),
        at: Instant(milliseconds: 1), in: tx)
    }
  }

  @Test("Each entry takes effect once, each delivery is sent once, in order, and the chains are whole")
  func sideBySide() async throws {
    let database = try TemporaryDatabase.make()
    let stores = (0..<3).map { _ in database.store() }
    _ = try await JournalFixture(on: stores[0])
    try await stores[0].write {
      try $0.execute(
        "CREATE TABLE handled (facility TEXT, sequence BIGINT, PRIMARY KEY (facility, sequence))")
    }
    let ledger = Ledger()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, store) in stores.enumerated() {
        for facility in facilities {
          group.addTask {
            for turn in 0..<perFacility where turn % 3 == number {
              try await append(store, turn, to: facility)
            }
          }
        }
        group.addTask { try await serve(store, as: "server-\(number)", ledger) }
      }
      try await group.waitForAll()
    }
    let total = perFacility * facilities.count
    #expect(ledger.keys.count == total && Set(ledger.keys).count == total)
    for facility in facilities {
      let order = ledger.keys.filter { $0.hasPrefix(facility.text) }
      #expect(order == (0..<perFacility).map { "\(facility)/\($0)" })
    }
    let check = try await stores[1].read { try ChainCheck.run(in: $0) }
    // Every thing has its own entry and its receipt's.
    #expect(check.breaks.isEmpty && check.entries == Int64(total * 2) && check.facilities == facilities.count)
  }

  /// One server's subscribers and courier until everything is delivered.
  private func serve(_ store: Store, as holder: String, _ ledger: Ledger) async throws {
    let runner = SubscriberRunner(store: store, subscribers: [Planner()], logger: Logger(label: "test"))
    let courier = Courier(
      store: store, destination: ledger,
      settings: CourierSettings(concurrency: 4, rate: 100_000, burst: 100_000, holder: holder),
      clock: .system,
      logger: Logger(label: "test"))
    let total = perFacility * facilities.count
    while true {
      try await runner.catchUp()
      try await courier.drain()
      let done: Int = try await store.read {
        try $0.value("SELECT COUNT(*) AS n FROM delivery WHERE state = 'delivered'") ?? 0
      }
      if done == total { return }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}

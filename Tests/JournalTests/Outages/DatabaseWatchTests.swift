import Journal
import Logging
import Store
import Testing
import Vocabulary

@Suite("Our own database away", BarredDatabase.isThere)
struct DatabaseWatchTests {
  private let hands = WrongClock()
  private let door: BarredDatabase
  private let fixture: JournalFixture

  init() async throws {
    door = try BarredDatabase()
    fixture = try await JournalFixture(on: door.store())
  }

  private func watch(_ store: Store) -> DatabaseWatch {
    DatabaseWatch(store: store, clock: hands.clock, logger: Logger(label: "test"))
  }

  private func outages() async throws -> [Outage] {
    try await fixture.store.read { try $0.all("SELECT * FROM outage", Outage.init) }
  }

  @Test("The time in which it did not answer is in the register once it answers, once for all servers")
  func register() async throws {
    let servers = [watch(fixture.store), watch(door.store())]
    for server in servers { await server.look() }
    #expect(try await outages().isEmpty)

    try door.shut()
    let began = hands.clock.now()
    for server in servers { await server.look() }
    hands.pass(.seconds(60))
    for server in servers { await server.look() }
    try door.open()
    hands.pass(.seconds(5))
    for _ in 0..<2 { for server in servers { await server.look() } }

    let outage = try #require(try await outages().first)
    #expect(try await outages().count == 1)
    #expect(outage.destination == DatabaseWatch.destination)
    #expect(outage.beganAt == began && outage.endedAt == began + .seconds(65))
    #expect(outage.cause.hasSuffix("."))
  }

  @Test("What was sent while it went away is written down when it is back, and not sent again")
  func courier() async throws {
    let door = door
    let there = ScriptedDestination { _, _ in
      try? door.shut()
      return .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    let courier = Courier(
      store: fixture.store, destination: there,
      settings: CourierSettings(rate: 10_000, burst: 10_000), clock: hands.clock,
      logger: Logger(label: "test"))
    await #expect(throws: StoreError.self) { try await courier.drain() }
    try door.open()
    try await courier.drain()
    #expect(there.keys == ["a"])
    #expect(try await fixture.states() == ["a": "delivered"])
  }
}

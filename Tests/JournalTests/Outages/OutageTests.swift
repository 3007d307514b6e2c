import Journal
import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@Suite("The register of outages keeps itself")
struct OutageTests {
  private let hands = CourierTests.Hands()
  private let breaker = Breaker(threshold: 3, pause: .seconds(5))

  private func courier(_ fixture: JournalFixture, _ destination: ScriptedDestination) -> Courier {
    Courier(
      store: fixture.store, destination: destination,
      settings: CourierSettings(concurrency: 1, rate: 10_000, burst: 10_000, breaker: breaker),
      clock: hands.clock, logger: Logger(label: "test"))
  }

  private func outages(_ fixture: JournalFixture) async throws -> [Outage] {
    try await fixture.store.read { try $0.all("SELECT * FROM outage ORDER BY began_at", Outage.init) }
  }

  @Test("It opens with the breaker, from the first failure on and with its cause; the first success ends it")
  func opensAndEnds() async throws {
    let fixture = try await JournalFixture()
    let away = Mutex(true)
    let there = ScriptedDestination { _, _ in
      away.withLock { $0 } ? .retry("BPJS sedang tidak dapat dihubungi.") : .delivered(remoteID: "r")
    }
    for key in ["a", "b", "c"] { try await fixture.plan(key) }
    let courier = courier(fixture, there)
    let began = hands.clock.now()
    try await courier.drain()
    let open = try #require(try await outages(fixture).first)
    #expect(open.destination == "there" && open.endedAt == nil)
    #expect(open.beganAt == began)
    #expect(open.cause == "BPJS sedang tidak dapat dihubungi.")

    away.withLock { $0 = false }
    hands.move(.seconds(600))
    try await courier.drain()
    let ended = try await outages(fixture)
    #expect(ended.count == 1)
    #expect(ended.first?.endedAt == hands.clock.now())
  }

  @Test("Failures below the breaker's threshold are no outage")
  func fewFailures() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, before in
      before < 2 ? .retry("Sebentar.") : .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    let courier = courier(fixture, there)
    for _ in 0..<3 {
      try await courier.drain()
      hands.move(.seconds(600))
    }
    #expect(try await fixture.states() == ["a": "delivered"])
    #expect(try await outages(fixture).isEmpty)
  }

  @Test("An outage left open by a killed process ends with the first success of the next one")
  func endsAfterRestart() async throws {
    let fixture = try await JournalFixture()
    for key in ["a", "b", "c"] { try await fixture.plan(key) }
    try await courier(fixture, ScriptedDestination { _, _ in .unknown("Tanpa jawaban.") }).drain()
    hands.move(.seconds(600))
    try await courier(fixture, ScriptedDestination { _, _ in .delivered(remoteID: "r") }).drain()
    #expect(try await outages(fixture).allSatisfy { $0.endedAt == hands.clock.now() })
  }

  @Test("What an outage put off goes out as soon as the line is back, and is not held against the thing")
  func release() async throws {
    let fixture = try await JournalFixture()
    let away = Mutex(true)
    let there = ScriptedDestination { _, _ in
      away.withLock { $0 } ? .retry("Tidak dapat dihubungi.") : .delivered(remoteID: "r")
    }
    for key in ["a", "b", "c", "d"] { try await fixture.plan(key) }
    let courier = courier(fixture, there)
    for _ in 0..<40 {
      try await courier.drain()
      hands.move(.seconds(130))
    }
    let attempts: Int? = try await fixture.store.read {
      try $0.value("SELECT MAX(attempts) AS n FROM delivery")
    }
    #expect((attempts ?? 99) <= 3)
    away.withLock { $0 = false }
    // One probe closes the breaker, the others follow at once.
    try await courier.drain()
    #expect(Set(try await fixture.states().values) == ["delivered"])
  }

  @Test("Two servers that see the same loss write it down once")
  func once() async throws {
    let fixture = try await JournalFixture()
    for key in ["a", "b", "c", "d", "e", "f"] { try await fixture.plan(key) }
    let away = ScriptedDestination { _, _ in .retry("Tidak dapat dihubungi.") }
    try await courier(fixture, away).drain()
    hands.move(.seconds(600))
    try await courier(fixture, away).drain()
    #expect(try await outages(fixture).count == 1)
  }
}

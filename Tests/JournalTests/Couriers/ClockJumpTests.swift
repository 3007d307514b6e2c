import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@testable import Journal

@Suite("Deliveries while somebody sets the clock")
struct ClockJumpTests {
  private let hands = WrongClock()
  private let steps: [Duration] = [.seconds(-2 * 86_400), .seconds(-600), .seconds(2 * 86_400)]

  private func courier(
    _ fixture: JournalFixture, _ destination: ScriptedDestination, as holder: String = "sehat",
    breaker: Breaker = Breaker(threshold: 50)
  ) -> Courier {
    Courier(
      store: fixture.store, destination: destination,
      settings: CourierSettings(
        concurrency: 1, rate: 10_000, burst: 10_000, breaker: breaker, holder: holder),
      clock: hands.clock, logger: Logger(label: "test"))
  }

  private func now() -> Int64 { hands.clock.now().milliseconds }

  @Test("What was planned before the clock was set is sent at once after it")
  func planned() async throws {
    for step in steps {
      let fixture = try await JournalFixture()
      let there = ScriptedDestination { _, _ in .delivered(remoteID: "r") }
      let courier = courier(fixture, there)
      try await courier.drain()
      try await fixture.plan("a", at: now())
      hands.set(by: step)
      try await courier.drain()
      #expect(there.keys == ["a"], "set by \(step)")
    }
  }

  @Test("What was postponed comes back within an hour, also when the clock was set while nobody ran")
  func postponed() async throws {
    for step in steps {
      let fixture = try await JournalFixture()
      let there = ScriptedDestination { _, before in
        before == 0 ? .retry("Nanti.", after: .seconds(5 * 86_400)) : .delivered(remoteID: "r")
      }
      try await fixture.plan("a", at: now())
      try await courier(fixture, there).drain()
      hands.set(by: step)
      let restarted = courier(fixture, there)
      try await restarted.drain()
      hands.pass(.seconds(3600))
      try await restarted.drain()
      #expect(try await fixture.states() == ["a": "delivered"], "set by \(step)")
    }
  }

  @Test("The breaker's pause is as long as it was meant")
  func breaker() async throws {
    for step in steps {
      let fixture = try await JournalFixture()
      let away = Mutex(true)
      let there = ScriptedDestination { _, _ in
        away.withLock { $0 } ? .retry("Tidak menjawab.") : .delivered(remoteID: "r")
      }
      for key in ["a", "b", "c", "d"] { try await fixture.plan(key, at: now()) }
      let courier = courier(fixture, there, breaker: Breaker(threshold: 3, pause: .seconds(60)))
      try await courier.drain()
      #expect(there.keys.count == 3)
      hands.set(by: step)
      try await courier.drain()
      #expect(there.keys.count == 3, "the breaker closed when the clock was set by \(step)")
      away.withLock { $0 = false }
      hands.pass(.seconds(60))
      try await courier.drain()
      #expect(there.keys.count > 3, "the breaker stayed open when the clock was set by \(step)")
    }
  }

  @Test("A lease that was given before the clock was set back is taken back, and the thing looked for")
  func lease() async throws {
    let fixture = try await JournalFixture()
    try await fixture.plan("a", at: now())
    let due = now() + 2 * 86_400_000
    try await fixture.store.write {
      try $0.execute(
        "UPDATE delivery SET state = 'sending', attempts = 1, holder = 'gone', lease_until = \(due)")
    }
    let there = ScriptedDestination { _, _ in .delivered(remoteID: "r") }
    try await courier(fixture, there, as: "other").drain()
    #expect(there.looked == [true])
  }

  @Test("What is under way when the clock is set forwards is brought back once, and sent once")
  func underWay() async throws {
    let fixture = try await JournalFixture()
    let hands = hands
    let there = ScriptedDestination { delivery, _ in
      if delivery.key == "a" { hands.set(by: .seconds(86_400)) }
      return .delivered(remoteID: "r")
    }
    for key in ["a", "b"] { try await fixture.plan(key, at: now()) }
    try await courier(fixture, there).drain()
    #expect(there.keys.sorted() == ["a", "b"])
    let attempts: Int? = try await fixture.store.read { try $0.value("SELECT SUM(attempts) FROM delivery") }
    #expect(attempts == 2)
  }

  @Test("An outage never ends before it was noticed")
  func outage() async throws {
    let fixture = try await JournalFixture()
    let began = hands.clock.now()
    try await fixture.store.write { tx in
      try LineChange.lost(since: began, at: began + .seconds(5), cause: "Tidak menjawab.").write(
        for: "there", in: tx)
      try LineChange.back(at: began - .seconds(3600)).write(for: "there", in: tx)
    }
    let outage = try #require(
      try await fixture.store.read { try $0.first("SELECT * FROM outage", Outage.init) })
    #expect(outage.endedAt == began + .seconds(5))
  }

  @Test("The journal keeps its order and its chain, and each entry the time that the clock showed")
  func journal() async throws {
    let fixture = try await JournalFixture()
    let times: [Int64] = [5_000_000, 9_000_000, 1_000, 1_000, 7_000_000]
    for (number, time) in times.enumerated() { try await fixture.append("a\(number)", at: time) }
    let (entries, check) = try await fixture.store.read { tx in
      let entries = try tx.all("SELECT \(sql: Entry.columns) ORDER BY e.sequence", Entry.init)
      return (entries, try ChainCheck.run(in: tx))
    }
    #expect(entries.map(\.kind) == ["a0", "a1", "a2", "a3", "a4"])
    #expect(entries.map(\.at.milliseconds) == times)
    #expect(check.breaks.isEmpty && check.entries == 5)
  }
}

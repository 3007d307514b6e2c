import Journal
import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@Suite struct CourierTests {
  /// A clock that the test moves.
  final class Hands: Sendable {
    private let now = Mutex<Int64>(1_000_000)
    var clock: WallClock { WallClock { Instant(milliseconds: self.now.withLock { $0 }) } }
    func move(_ span: Duration) { now.withLock { $0 += span.wholeMilliseconds } }
  }

  let hands = Hands()

  private func courier(_ fixture: JournalFixture, _ destination: ScriptedDestination) -> Courier {
    Courier(
      store: fixture.store, destination: destination,
      settings: CourierSettings(concurrency: 4, rate: 10_000, burst: 10_000, breaker: Breaker(threshold: 50)),
      clock: hands.clock, logger: Logger(label: "test"))
  }

  @Test("What a thing needs is delivered before it")
  func order() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { delivery, _ in .delivered(remoteID: "remote-\(delivery.key)") }
    try await fixture.plan("report", needs: ["order", "result"])
    try await fixture.plan("result", needs: ["order"])
    try await fixture.plan("order")
    try await courier(fixture, there).drain()
    #expect(there.keys == ["order", "result", "report"])
    let remote = try await fixture.store.read { try DeliveryDesk.remoteID(of: "result", at: "there", in: $0) }
    #expect(remote == "remote-result")
  }

  @Test("Planning the same thing twice sends it once")
  func idempotentPlan() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, _ in .delivered(remoteID: "r") }
    try await fixture.plan("a")
    try await fixture.plan("a")
    try await courier(fixture, there).drain()
    try await fixture.plan("a")
    try await courier(fixture, there).drain()
    #expect(there.keys == ["a"])
  }

  @Test("After an answer that never came, the next attempt looks first")
  func looksFirst() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, before in
      before == 0 ? .unknown("Tidak ada jawaban.") : .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    let courier = courier(fixture, there)
    try await courier.drain()
    #expect(try await fixture.states() == ["a": "retry"])
    hands.move(.seconds(2))
    try await courier.drain()
    #expect(there.looked == [false, true])
    #expect(try await fixture.states() == ["a": "delivered"])
  }

  @Test("What a killed process had in its hands is looked for, not sent blindly")
  func recovered() async throws {
    let fixture = try await JournalFixture()
    try await fixture.plan("a")
    try await fixture.store.write {
      try $0.execute("UPDATE delivery SET state = 'sending', attempts = 1, lease_until = 0")
    }
    let there = ScriptedDestination { _, _ in .delivered(remoteID: "r") }
    try await courier(fixture, there).drain()
    #expect(there.looked == [true])
  }

  @Test("A refusal waits for a person with a sentence and a place, and goes out again when mended")
  func attention() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { delivery, before in
      delivery.key == "a" && before == 0
        ? .needsAttention("NIK dokter belum terdaftar.", remedy: "/staf") : .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    try await fixture.plan("b", needs: ["a"])
    let courier = courier(fixture, there)
    try await courier.drain()
    #expect(try await fixture.states() == ["a": "attention", "b": "waiting"])
    try await fixture.resend("a", at: hands.clock.now())
    try await courier.drain()
    #expect(try await fixture.states() == ["a": "delivered", "b": "delivered"])
  }

  @Test("Something newer takes the place of what was not sent yet, and frees what waited for it")
  func superseded() async throws {
    let fixture = try await JournalFixture()
    try await fixture.plan("visit/1")
    try await fixture.plan("note", needs: ["visit/1"])
    try await fixture.plan("visit/2", supersedes: ["visit/1"])
    let there = ScriptedDestination { _, _ in .delivered(remoteID: "r") }
    try await courier(fixture, there).drain()
    #expect(
      try await fixture.states() == ["visit/1": "superseded", "note": "delivered", "visit/2": "delivered"])
    #expect(Set(there.keys) == ["note", "visit/2"])
  }

  @Test("What the other system has lost is sent again before what refers to it")
  func missing() async throws {
    let fixture = try await JournalFixture()
    try await fixture.plan("visit")
    try await fixture.plan("note", needs: ["visit"])
    let there = ScriptedDestination { delivery, before in
      delivery.key == "note" && before == 0
        ? .missing(keys: ["visit"], "Kunjungan tidak ditemukan di sana.") : .delivered(remoteID: "r\(before)")
    }
    let courier = courier(fixture, there)
    try await courier.drain()
    hands.move(.seconds(2))
    try await courier.drain()
    #expect(there.keys == ["visit", "note", "visit", "note"])
    #expect(try await fixture.states() == ["visit": "delivered", "note": "delivered"])
  }

  @Test("What is on its way again already is waited for by each that missed it, and no longer than that")
  func missingTogether() async throws {
    let fixture = try await JournalFixture()
    try await fixture.plan("visit")
    for note in ["first", "second"] { try await fixture.plan(note, needs: ["visit"]) }
    let there = ScriptedDestination { delivery, before in
      switch (delivery.key, before) {
      case ("first", 0), ("second", 0), ("second", 1): .missing(keys: ["visit"], "Kunjungan tidak ditemukan.")
      case ("visit", 1): .retry("Galat 500.")
      default: .delivered(remoteID: "r\(before)")
      }
    }
    let courier = courier(fixture, there)
    try await courier.drain()
    #expect(there.keys.filter { $0 != "visit" }.sorted() == ["first", "second"])
    for _ in 0..<4 {
      hands.move(.seconds(4))
      try await courier.drain()
    }
    #expect(Set(try await fixture.states().values) == ["delivered"])
  }

  @Test("A thing that fails again and again while others pass is given to a person")
  func gaveUp() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { delivery, _ in
      delivery.key == "bad" ? .retry("Galat 500.") : .delivered(remoteID: "r")
    }
    try await fixture.plan("bad")
    let courier = courier(fixture, there)
    for _ in 0..<14 {
      try await courier.drain()
      hands.move(.seconds(400))
    }
    #expect(try await fixture.states() == ["bad": "attention"])
    #expect(there.keys.count == 12)
  }

  @Test("What may have arrived is looked for also after a person sent it again")
  func unknownOutlivesAttention() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, before in
      before < 12 ? .unknown("Tidak ada jawaban.") : .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    let courier = courier(fixture, there)
    for _ in 0..<12 {
      try await courier.drain()
      hands.move(.seconds(400))
    }
    #expect(try await fixture.states() == ["a": "attention"])
    try await fixture.resend("a", at: hands.clock.now())
    try await courier.drain()
    #expect(there.looked == [false] + Array(repeating: true, count: 12))
    #expect(try await fixture.states() == ["a": "delivered"])
  }

  @Test("A refusal of our own leaves open whether an earlier attempt arrived")
  func unknownOutlivesRefusal() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, before in
      switch before {
      case 0: .unknown("Tidak ada jawaban.")
      case 1: .needsAttention("NIK dokter belum diisi.", remedy: "/staf")
      case 2: .missing(keys: ["visit"], "Kunjungan belum terkirim.")
      default: .delivered(remoteID: "r")
      }
    }
    try await fixture.plan("a")
    let courier = courier(fixture, there)
    try await courier.drain()
    hands.move(.seconds(2))
    try await courier.drain()
    try await fixture.resend("a", at: hands.clock.now())
    try await courier.drain()
    hands.move(.seconds(2))
    try await courier.drain()
    #expect(there.looked == [false, true, true, true])
  }

  @Test("An attempt that takes longer than a lease is not taken for lost by the courier that makes it")
  func slowAttempt() async throws {
    let fixture = try await JournalFixture()
    let there = PatientDestination(opensAt: "quick")
    let courier = Courier(
      store: fixture.store, destination: there,
      settings: CourierSettings(concurrency: 4, rate: 10_000, burst: 10_000), clock: hands.clock,
      logger: Logger(label: "test"))
    try await fixture.plan("slow")
    async let first: Void = courier.drain()
    while there.keys.isEmpty { await Task.yield() }
    hands.move(.seconds(3600))
    try await fixture.plan("quick")
    try await courier.drain()
    try await first
    #expect(there.keys == ["slow", "quick"])
    #expect(try await fixture.states() == ["slow": "delivered", "quick": "delivered"])
  }

  @Test("Every receipt is a fact in the journal, and every attempt is kept")
  func receipts() async throws {
    let fixture = try await JournalFixture()
    let there = ScriptedDestination { _, before in before == 0 ? .retry("Sibuk.") : .delivered(remoteID: "r")
    }
    try await fixture.plan("a")
    let courier = courier(fixture, there)
    try await courier.drain()
    hands.move(.seconds(2))
    try await courier.drain()
    let outcomes: [String] = try await fixture.store.read {
      try $0.all("SELECT outcome FROM delivery_attempt ORDER BY number") { try $0["outcome"] }
    }
    #expect(outcomes == ["retry", "delivered"])
    let kinds: [String] = try await fixture.store.read {
      try $0.all("SELECT kind FROM journal_entry") { try $0["kind"] }
    }
    #expect(kinds == ["delivery.delivered"])
  }
}

import Journal
import Logging
import Store
import Testing
import Vocabulary

@Suite("Deliveries that their own facility holds back")
struct HeldDeliveryTests {
  @Test(
    "They wait with their sentence and the place to mend it, however often; the line stays open for others")
  func held() async throws {
    let fixture = try await JournalFixture()
    let hands = CourierTests.Hands()
    let there = ScriptedDestination { delivery, before in
      delivery.key == "ours" && before < 30
        ? .held("Pakta belum tersimpan.", remedy: "credentials") : .delivered(remoteID: "r-\(delivery.key)")
    }
    let courier = Courier(
      store: fixture.store, destination: there,
      settings: CourierSettings(
        concurrency: 1, rate: 10_000, burst: 10_000, breaker: Breaker(threshold: 2),
        attemptsBeforeAttention: 5),
      clock: hands.clock, logger: Logger(label: "test"))
    try await fixture.plan("ours")
    for number in 0..<30 {
      try await courier.drain()
      if number == 10 { try await fixture.plan("theirs") }
      hands.move(.seconds(86_400))
    }
    #expect(try await fixture.states() == ["ours": "retry", "theirs": "delivered"])
    let found = try await fixture.store.read { tx in
      try tx.first("SELECT problem, remedy FROM delivery WHERE key = 'ours'") { row in
        [try row["problem"] as String?, try row["remedy"] as String?]
      }
    }
    #expect(found == ["Pakta belum tersimpan.", "credentials"])
    try await courier.drain()
    #expect(try await fixture.states()["ours"] == "delivered")
  }

  @Test("As soon as it is mended they go, without waiting for their pause to end")
  func hurried() async throws {
    let fixture = try await JournalFixture()
    let hands = CourierTests.Hands()
    let there = ScriptedDestination { _, before in
      before == 0 ? .held("Pakta belum tersimpan.", remedy: nil) : .delivered(remoteID: "r")
    }
    let courier = Courier(
      store: fixture.store, destination: there, settings: CourierSettings(), clock: hands.clock,
      logger: Logger(label: "test"))
    try await fixture.plan("a")
    try await courier.drain()
    try await courier.drain()
    #expect(try await fixture.states() == ["a": "retry"])
    let now = hands.clock.now()
    try await fixture.store.write { tx in
      let facility: FacilityID? = try tx.value("SELECT facility FROM delivery")
      guard let facility else { return }
      try DeliveryDesk.hurry("there", of: facility, at: now, in: tx)
    }
    try await courier.drain()
    #expect(try await fixture.states() == ["a": "delivered"])
  }
}

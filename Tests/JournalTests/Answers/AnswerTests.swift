import Foundation
import Journal
import Logging
import Store
import Testing
import Vocabulary

@Suite("Answers that cannot be read")
struct AnswerTests {
  /// A system that answers nonsense a number of times before it takes a thing.
  private struct Babbling: Destination {
    let name = "there"
    let times: Int
    let body: Data

    func send(_ delivery: Delivery) async -> DeliveryOutcome {
      guard delivery.attempts <= times else { return .delivered(remoteID: "r") }
      AnswerBox.current?.heard(RawAnswer(call: "POST thing", status: 200, body: body))
      AnswerBox.current?.keepLast(because: "Bukan JSON.")
      AnswerBox.current?.keepLast(because: "Dikatakan dua kali.")
      return .unknown("Jawaban tidak terbaca.")
    }
  }

  private func send(_ fixture: JournalFixture, times: Int, body: Data) async throws {
    let hands = CourierTests.Hands()
    let courier = Courier(
      store: fixture.store, destination: Babbling(times: times, body: body),
      settings: CourierSettings(rate: 10_000, burst: 10_000, breaker: Breaker(threshold: 50)),
      clock: hands.clock,
      logger: Logger(label: "test"))
    try await fixture.plan("a")
    for _ in 0...times {
      try await courier.drain()
      hands.move(.seconds(600))
    }
  }

  private func answers(_ fixture: JournalFixture) async throws -> [UnreadableAnswer] {
    try await fixture.store.read { try AnswerDesk.answers(to: fixture.facility, limit: 100, in: $0) }
  }

  @Test("They are kept with the delivery, its reason and a bounded body; the delivery arrives all the same")
  func kept() async throws {
    let fixture = try await JournalFixture()
    let body = Data(repeating: 0xFF, count: 40_000)
    try await send(fixture, times: 1, body: body)
    let answer = try #require(try await answers(fixture).first)
    #expect(answer.delivery != nil && answer.call == "POST thing" && answer.status == 200)
    #expect(answer.reason == "Bukan JSON.")
    #expect(answer.size == 40_000 && answer.body == body.prefix(RawAnswer.mostBytes))
    #expect(try await fixture.states() == ["a": "delivered"])
  }

  @Test("Of one delivery only the newest few stay, and all go when their time has passed")
  func bounded() async throws {
    let fixture = try await JournalFixture()
    try await send(fixture, times: 9, body: Data("x".utf8))
    let kept = try await answers(fixture)
    #expect(kept.count == 5)
    let newest = try #require(kept.map(\.at).max())
    let early = try await fixture.store.write { try AnswerDesk.clear(at: newest, in: $0) }
    #expect(early == 0)
    let late = newest + AnswerDesk.lifetime + .seconds(1)
    let removed = try await fixture.store.write { try AnswerDesk.clear(at: late, in: $0) }
    #expect(removed == 5)
  }

  @Test("Nothing is kept where nobody listens")
  func unheard() {
    AnswerBox.current?.heard(RawAnswer(call: "GET x", status: 200, body: Data()))
    #expect(AnswerBox.current == nil)
  }
}

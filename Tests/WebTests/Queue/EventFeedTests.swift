import Clinic
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("Calls as server-sent events")
struct EventFeedTests {
  @Test("The stream opens with its retry time and tells a call; of another facility's calls it hears nothing")
  func call() async throws {
    let counter = try await CounterSite()
    try await counter.queued(9101)
    let store = counter.clinic.store
    let feed = EventFeed(store.listen(to: QueueTopic.of(counter.room.facility)))
    let elsewhere = EventFeed(
      store.listen(to: QueueTopic.of(FacilityID(stored: "lain"))), heartbeat: .milliseconds(1))
    var lines = feed.lines.makeAsyncIterator()
    #expect(await lines.next() == "retry: 2000\n\n")
    try await counter.clinic.run(CallNext(counter.room.id), by: counter.site.demo.actor(.perawat))
    #expect(await Self.next(&lines) == "event: call\ndata: 1\n\n")
    var others = elsewhere.lines.makeAsyncIterator()
    _ = await others.next()
    #expect(await Self.next(&others) == ": ada\n\n")
    feed.end()
    elsewhere.end()
    #expect(await Self.next(&lines) == nil)
  }

  /// The next line, but for the word to look again with which the ear to other servers opens.
  private static func next(_ lines: inout AsyncStream<String>.Iterator) async -> String? {
    let line = await lines.next()
    return line == "event: change\ndata: 1\n\n" ? await lines.next() : line
  }
}

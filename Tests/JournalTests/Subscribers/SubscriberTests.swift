import Journal
import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@Suite struct SubscriberTests {
  /// Writes down what it was given, in the transaction it was given; fails on the kinds told.
  struct Scribe: Subscriber {
    let name = "scribe"
    let kinds: Set<String> = ["wanted", "poison"]
    struct Refused: Error {}

    func handle(_ entry: Entry, in tx: WriteTransaction) throws {
      if entry.kind == "poison" { throw Refused() }
      try tx.execute("INSERT INTO scribbled (sequence) VALUES (\(entry.sequence))")
    }
  }

  private func scribbled(_ fixture: JournalFixture) async throws -> [Int64] {
    try await fixture.store.read {
      try $0.all("SELECT sequence FROM scribbled ORDER BY sequence") { try $0["sequence"] }
    }
  }

  private func fixture() async throws -> (JournalFixture, SubscriberRunner) {
    let fixture = try await JournalFixture()
    try await fixture.store.write { try $0.execute("CREATE TABLE scribbled (sequence BIGINT PRIMARY KEY)") }
    let runner = SubscriberRunner(
      store: fixture.store, subscribers: [Scribe()], logger: Logger(label: "test"))
    return (fixture, runner)
  }

  @Test("Every wanted entry takes effect once, however often the runner starts again")
  func once() async throws {
    let (fixture, runner) = try await fixture()
    for kind in ["wanted", "other", "wanted"] { try await fixture.append(kind) }
    try await runner.catchUp()
    try await runner.catchUp()
    try await fixture.append("wanted")
    try await runner.catchUp()
    #expect(try await scribbled(fixture) == [1, 3, 4])
  }

  @Test("An entry that cannot be handled leaves nothing behind and is tried again")
  func poison() async throws {
    let (fixture, runner) = try await fixture()
    try await fixture.append("wanted")
    try await fixture.append("poison")
    try await runner.catchUp()
    #expect(try await scribbled(fixture) == [])
  }

  @Test("More entries than one batch holds are all handled, in order")
  func batches() async throws {
    let (fixture, runner) = try await fixture()
    let author = fixture.author
    try await fixture.store.write { tx in
      for _ in 0..<450 {
        try Journal.append(try Fact("wanted"), by: author, at: Instant(milliseconds: 1), in: tx)
      }
    }
    try await runner.catchUp()
    #expect(try await scribbled(fixture) == Array(1...450))
  }

  @Test("What nobody wants moves no cursor at a word, and all of them when the clock comes round")
  func unwanted() async throws {
    let (fixture, runner) = try await fixture()
    try await fixture.append("wanted")
    try await runner.catchUp(.wanted)
    for _ in 0..<30 { try await fixture.append("other") }
    try await runner.catchUp(.wanted)
    #expect(try await cursor(fixture) == 1)
    try await runner.catchUp(.end)
    #expect(try await cursor(fixture) == 31)
  }

  @Test("A wanted entry behind many others is met at the first word")
  func farAhead() async throws {
    let (fixture, runner) = try await fixture()
    for _ in 0..<30 { try await fixture.append("other") }
    try await fixture.append("wanted")
    try await runner.catchUp(.wanted)
    #expect(try await scribbled(fixture) == [31])
    #expect(try await cursor(fixture) == 31)
  }

  @Test("What failed at a word is tried again when the clock comes round")
  func triedAgain() async throws {
    let (fixture, runner) = try await fixture()
    try await fixture.append("poison")
    #expect(try await runner.catchUp(.wanted) == false)
    try await fixture.append("other")
    #expect(try await runner.catchUp(.wanted))
    #expect(try await runner.catchUp(.end) == false)
  }

  private func cursor(_ fixture: JournalFixture) async throws -> Int64? {
    try await fixture.store.read { try $0.value("SELECT sequence FROM subscriber_cursor") }
  }
}

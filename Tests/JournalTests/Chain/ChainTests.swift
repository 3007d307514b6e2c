import Journal
import Store
import Testing
import Vocabulary

@Suite struct ChainTests {
  private func check(_ fixture: JournalFixture) async throws -> ChainCheck {
    try await fixture.store.read { try ChainCheck.run(in: $0) }
  }

  /// Does what no program of ours can: changes the journal behind the engine's guard.
  private func tamper(_ fixture: JournalFixture, _ statement: SQL) async throws {
    let guards: [SQL] =
      switch Store.Engine.standard {
      case .sqlite: ["DROP TRIGGER journal_entry_no_update", "DROP TRIGGER journal_entry_no_delete"]
      case .postgresql: ["DROP TRIGGER journal_entry_append_only ON journal_entry"]
      }
    try await fixture.store.write { tx in
      for drop in guards { try tx.execute(drop) }
      try tx.execute(statement)
    }
  }

  @Test("A chain as it was written is whole")
  func whole() async throws {
    let fixture = try await JournalFixture()
    for number in 1...5 { #expect(try await fixture.append("a\(number)") == Int64(number)) }
    let check = try await check(fixture)
    #expect(check.entries == 5)
    #expect(check.breaks.isEmpty)
  }

  @Test("The first entry that was changed is named")
  func changed() async throws {
    let fixture = try await JournalFixture()
    for number in 1...5 { try await fixture.append("a\(number)") }
    try await tamper(fixture, "UPDATE journal_entry SET role = 'loket' WHERE sequence IN (3, 4)")
    #expect(try await check(fixture).breaks.map(\.sequence) == [3])
  }

  @Test("An entry that was taken out of the middle, and one cut off the end, are noticed")
  func missing() async throws {
    let middle = try await JournalFixture()
    for number in 1...4 { try await middle.append("a\(number)") }
    try await tamper(middle, "DELETE FROM journal_entry WHERE sequence = 2")
    #expect(try await check(middle).breaks.map(\.sequence) == [2])

    let end = try await JournalFixture()
    for number in 1...4 { try await end.append("a\(number)") }
    try await tamper(end, "DELETE FROM journal_entry WHERE sequence = 4")
    #expect(try await check(end).breaks.map(\.sequence) == [4])
  }

  @Test("A payload that was changed is noticed; one that was erased by law leaves the chain whole")
  func payloads() async throws {
    let fixture = try await JournalFixture()
    for number in 1...3 { try await fixture.append("a\(number)") }
    try await fixture.store.write { tx in
      try Journal.erasePayload(facility: fixture.facility, sequence: 2, in: tx)
    }
    let erased = try await check(fixture)
    #expect(erased.breaks.isEmpty)
    #expect(erased.erasedPayloads == 1)
    try await fixture.store.write {
      try $0.execute("UPDATE journal_payload SET body = '{}' WHERE sequence = 3")
    }
    #expect(try await check(fixture).breaks.map(\.sequence) == [3])
  }

  @Test("Each facility has a chain of its own")
  func perFacility() async throws {
    let fixture = try await JournalFixture()
    try await fixture.append("here")
    let other = FacilityID(at: Instant(milliseconds: 2))
    let sequence = try await fixture.store.write { tx in
      try Journal.append(
        try Fact("there"), by: .system(of: other), at: Instant(milliseconds: 2), in: tx)
    }
    #expect(sequence == 1)
    #expect(try await check(fixture).facilities == 2)
  }
}

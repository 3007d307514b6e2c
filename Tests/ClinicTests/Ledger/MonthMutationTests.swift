import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("How a month's participants came out of the month before")
struct MonthMutationTests {
  @Test("Those who came, left, were stopped or moved to another segment are counted and can be opened")
  func changes() async throws {
    let desk = try await LedgerDesk(participants: 1)
    try await desk.list(
      "2026-12",
      [
        (10, "PBI (APBN)", true), (11, "PBI (APBN)", true), (12, "PNS", true), (13, "PNS", false),
        (14, "PBPU PEMDA", true),
      ])
    try await desk.list(
      "2027-01",
      [
        (10, "PBI (APBN)", true), (11, "PBPU PEMDA", true), (12, "PNS", false), (13, "PNS", true),
        (15, "PBI (APBN)", true), (16, "PNS", false),
      ])
    let read = try await desk.read("2027-01", on: "2027-02-01")
    let mutations = try #require(read.mutations)
    #expect(
      ParticipantChange.Kind.allCases.map(mutations.count) == [1, 1, 1, 1, 1])
    let segments = Dictionary(uniqueKeysWithValues: mutations.segments.map { ($0.segment, $0) })
    #expect(segments[.pbiJK].map { [$0.before, $0.entered, $0.left, $0.now] } == [2, 1, 1, 2])
    #expect(segments[.pemda].map { [$0.before, $0.entered, $0.left, $0.now] } == [1, 1, 1, 1])
    for people in LedgerPeople.all {
      let list = try await desk.clinic("2027-02-01").read(
        ReadLedgerPeople(people, in: try LedgerDesk.month("2027-01")), by: desk.paid.demo.actor(.kepala))
      #expect(list.lines.count == list.total)
      if case .changed(let kind) = people { #expect(list.total == mutations.count(kind)) }
      if people == .active { #expect(list.total == Int(read.ledger.capitation.headcount)) }
    }
  }

  @Test("Before, plus who came, less who left, is always now: for all and for each segment")
  func balance() async throws {
    let desk = try await LedgerDesk(participants: 1)
    var random = SeededGenerator(seed: 7)
    let words = ["PBI (APBN)", "PBPU PEMDA", "PNS"]
    func people() -> [(number: Int, segment: String, active: Bool)] {
      (1...60).compactMap { number in
        guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
        return (
          number, words[Int.random(in: 0..<3, using: &random)], Int.random(in: 0..<5, using: &random) > 0
        )
      }
    }
    for month in ["2026-12", "2027-01", "2027-02"] {
      try await desk.list(month, people())
      let read = try await desk.read(month, on: "2027-03-01")
      let mutations = try #require(read.mutations)
      for segment in mutations.segments {
        #expect(segment.before + segment.entered - segment.left == segment.now)
      }
      let before = mutations.segments.reduce(0) { $0 + $1.before }
      let effect = mutations.changes.reduce(0) { $0 + $1.kind.effect }
      #expect(before + effect == Int(read.ledger.capitation.headcount))
    }
  }

  @Test("The first list there is has nothing to be compared with, and says so")
  func first() async throws {
    let read = try await LedgerDesk(participants: 5).read()
    #expect(read.mutations?.before == nil && read.mutations?.changes.isEmpty == true)
  }
}

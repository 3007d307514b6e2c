import JKN
import Testing
import Vocabulary

@Suite("A month's case, kept and counted again")
struct CapitationReplayTests {
  private static let input = CapitationInput(
    groups: [
      ParticipantGroup(sex: .male, age: .group("0-5"), count: 700),
      ParticipantGroup(sex: .female, age: .group("0-5"), count: 650),
      ParticipantGroup(sex: .male, age: .group("6-20"), count: 1600),
      ParticipantGroup(sex: .female, age: .group("6-20"), count: 1500),
      ParticipantGroup(sex: .male, age: .group("21-60"), count: 3200),
      ParticipantGroup(sex: .female, age: .group("21-60"), count: 3500),
      ParticipantGroup(sex: .male, age: .group("60+"), count: 600),
      ParticipantGroup(sex: .female, age: .group("60+"), count: 650),
    ], doctors: 3, dentists: 2,
    counts: KBKCounts(
      registered: 12_400, contacts: 1_885, referrals: 500, nonSpecialistReferrals: 12, taccReferrals: 3,
      dmDiagnosed: 100, dmControlled: 6, htDiagnosed: 200, htControlled: 10))

  @Test("The worked example comes to the same rupiah by the rule and by the kept case")
  func workedExample() throws {
    let bench = try Bench()
    let byRule = bench.terms.capitation(try Self.input.capitationCase(under: bench.terms))
    let byCase = try JSONText(bench.terms.answer(to: Self.input.json).output).root
    #expect(byRule.total == Rupiah(89_232_500) && byCase.int("total") == 89_232_500)
    #expect(byCase.isExplained && byCase.text("terms") == "bontang-2024")
  }

  @Test("The same case gives the same answer; a changed figure is named")
  func replay() throws {
    let terms = try Bench().terms
    let kept = terms.answer(to: Self.input.json).output
    let same = terms.replay(Self.input.json, kept: kept)
    #expect(same.isSame && same.answer == kept)
    let fewer = CapitationInput(
      groups: Self.input.groups, doctors: 2, dentists: 2, counts: Self.input.counts)
    let changed = terms.replay(fewer.json, kept: kept)
    #expect(changed.differences.map(\.figure) == ["base", "tariff", "perParticipant", "total"])
    #expect(changed.differences.last?.kept == "89232500")
  }

  @Test("What cannot be counted is refused with its field")
  func refused() throws {
    let terms = try Bench().terms
    let unknown = CapitationInput(
      groups: [ParticipantGroup(sex: .male, age: .group("5-9"), count: 1)], doctors: 1, dentists: 0,
      counts: nil)
    #expect(throws: Problem.self) { try unknown.capitationCase(under: terms) }
    let negative = CapitationInput(
      groups: [ParticipantGroup(sex: .male, age: .group("0-5"), count: -1)], doctors: 1, dentists: 0,
      counts: nil)
    #expect(throws: Problem.self) { try negative.capitationCase(under: terms) }
    let doctors = CapitationInput(groups: [], doctors: -1, dentists: 0, counts: nil)
    #expect(throws: Problem.self) { try doctors.capitationCase(under: terms) }
  }

  @Test(
    "The words of a participant file fall into their segment",
    arguments: [
      ("PBI (APBN)", MembershipSegment.pbiJK), ("PBI JK", .pbiJK), ("PBI (APBD)", .pemda),
      ("PBPU BP PEMDA", .pemda), ("PNS", .others), ("PBPU MANDIRI", .others), ("", .others),
    ])
  func segments(words: String, segment: MembershipSegment) {
    #expect(MembershipSegment(words) == segment)
  }
}

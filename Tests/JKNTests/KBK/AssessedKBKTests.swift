import JKN
import Testing
import Vocabulary

@Suite("A month's performance as BPJS assessed it")
struct AssessedKBKTests {
  private static func assessed(
    _ contact: String, _ referral: String, _ prolanis: String, ratings: [Int], percent: Int
  ) throws -> AssessedKBK {
    AssessedKBK(
      contactRate: try #require(ExactDecimal(contact)), referralRatio: try #require(ExactDecimal(referral)),
      prolanisRatio: try #require(ExactDecimal(prolanis)), ratings: ratings, percent: percent)
  }

  @Test("What agrees with the agreement's own bands raises no doubt")
  func agrees() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    #expect(
      terms.doubts(about: try Self.assessed("150", "2", "5", ratings: [4, 4, 4], percent: 100)).isEmpty)
    #expect(
      terms.doubts(about: try Self.assessed("145,01", "2,5", "4", ratings: [3, 3, 3], percent: 95)).isEmpty)
  }

  @Test("A rating or a percentage that the bands do not give is told, with what they give")
  func doubts() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    let wrong = terms.doubts(about: try Self.assessed("145", "2", "5", ratings: [3, 4, 4], percent: 90))
    #expect(wrong.count == 2)
    #expect(wrong[0].contains("angka kontak ditulis 3") && wrong[0].contains("bernilai 2"))
    #expect(wrong[1].contains("membayar 95 %") && wrong[1].contains("menulis 90 %"))
  }

  @Test("A case that carries BPJS's percentage is counted by it, and says so to the command")
  func input() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    var counts = KBKCounts.none
    counts.registered = 200
    let input = CapitationInput(
      groups: [ParticipantGroup(sex: .male, age: .years(30), count: 200)], doctors: 1, dentists: 0,
      counts: counts, assessedPercent: 95)
    let capitation = terms.capitation(try input.capitationCase(under: terms))
    #expect(capitation.kbkPercent == Fraction(95))
    let answer = try JSONText(terms.answer(to: input.json).output).root
    #expect(answer.member("total")?.integer == capitation.total.amount)
    #expect(answer.member("kbkPercent")?.integer == 95)
    let own = terms.capitation(try input.byOwnCounts.capitationCase(under: terms))
    #expect(own.kbkPercent == Fraction(90) && own.total < capitation.total)
  }
}

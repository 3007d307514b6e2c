import JKN
import Testing
import Vocabulary

@Suite("A month with other doctors than were counted")
struct StaffDifferenceTests {
  /// 12.000 participants of one age and sex, so that three doctors are enough and two are not.
  private func input(doctors: Int64) -> CapitationInput {
    CapitationInput(
      groups: [ParticipantGroup(sex: .male, age: .years(36), count: 12_000)], doctors: doctors, dentists: 0,
      counts: nil)
  }

  @Test("The difference is what the rule gives for either number, step by step")
  func difference() throws {
    let terms = try Bench().terms
    let difference = try terms.staffDifference(input(doctors: 2), doctors: 3, dentists: 0)
    func total(_ doctors: Int64) throws -> Rupiah {
      terms.capitation(try input(doctors: doctors).capitationCase(under: terms)).total
    }
    #expect(try difference.counted == total(2) && difference.otherwise == total(3))
    #expect(try difference.amount == total(3) - total(2) && difference.amount > .zero)
    #expect(difference.explanation.count == 5 && difference.explanation.allSatisfy { !$0.source.isEmpty })
  }

  @Test("A doctor more where there are enough changes nothing, and fewer than none is refused")
  func edges() throws {
    let terms = try Bench().terms
    #expect(try terms.staffDifference(input(doctors: 3), doctors: 4, dentists: 0).amount == .zero)
    #expect(throws: Problem.self) { try terms.staffDifference(input(doctors: 0), doctors: -1, dentists: 0) }
  }
}

import JKN
import Testing
import Vocabulary

@Suite("What a loss that became known after closing takes back (CAP-18)")
struct StaffReductionTests {
  private func input(_ participants: Int64, doctors: Int64, dentists: Int64) -> CapitationInput {
    CapitationInput(
      groups: [ParticipantGroup(sex: .female, age: .years(36), count: participants)], doctors: doctors,
      dentists: dentists, counts: nil)
  }

  @Test(
    "It is never negative and is what was closed less what the rule gives, by the kept case as by the input",
    arguments: [80, 101, 4_999, 5_000, 5_001, 12_400, 30_001] as [Int64], ["bontang-2024", "pmk3-2023"])
  func property(_ participants: Int64, _ name: String) throws {
    let terms = try Bench(name).terms
    for doctors in Int64(0)...4 {
      for dentists in Int64(0)...2 {
        let month = input(participants, doctors: doctors, dentists: dentists)
        let closed = try terms.capitation(ofCase: month.json).total
        for left in 0...doctors {
          for leftDentists in 0...dentists {
            let (there, dentistsThere) = (doctors - left, dentists - leftDentists)
            let difference = try terms.staffDifference(
              ofCase: month.json, doctors: there, dentists: dentistsThere)
            let same = try terms.staffDifference(month, doctors: there, dentists: dentistsThere)
            let reduction = StaffReduction(closed: closed, recomputed: difference.otherwise)
            #expect(reduction.amount == closed - difference.otherwise && reduction.amount >= .zero)
            #expect(difference.counted == closed && same.amount == difference.amount)
            #expect(left + leftDentists > 0 || reduction.amount == .zero)
          }
        }
      }
    }
  }

  @Test("What was taken back already is left out, and more than is due is never asked for")
  func corrected() {
    func left(_ corrected: Int64) -> Rupiah {
      StaffReduction(closed: Rupiah(900), recomputed: Rupiah(600), corrected: Rupiah(corrected)).amount
    }
    #expect(left(0) == Rupiah(300) && left(100) == Rupiah(200))
    #expect(left(300) == .zero && left(500) == .zero)
  }

  @Test("Every step has its number and its article, and the last is what goes back")
  func explained() throws {
    let terms = try Bench().terms
    let month = input(12_000, doctors: 3, dentists: 0)
    let difference = try terms.staffDifference(ofCase: month.json, doctors: 2, dentists: 0)
    let reduction = StaffReduction(
      closed: difference.counted, recomputed: difference.otherwise, corrected: Rupiah(1_000))
    let steps = terms.explanation(reduction, of: difference)
    #expect(steps.count == 7 && steps.allSatisfy { !$0.source.isEmpty })
    let last = try #require(steps.last)
    guard case .whole(let amount) = last.value else {
      Issue.record("a step without its rupiah")
      return
    }
    #expect(amount == reduction.amount.amount && last.source == terms.source(.decrease))
    #expect(steps.contains { $0.step == "Kapitasi dengan 2 dokter dan 0 dokter gigi" })
  }
}

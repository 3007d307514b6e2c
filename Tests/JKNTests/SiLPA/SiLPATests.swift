import JKN
import Testing
import Vocabulary

@Suite struct SiLPATests {
  private func amounts(_ answer: ExactJSON, _ name: StaticString) -> [Int64] {
    (answer.member(name)?.elements ?? []).compactMap(\.integer)
  }

  @Test("The worked example pays 66,8 and then 86,8 million")
  func workedExample() throws {
    let answer = try Bench().ask(.silpa, #"{"silpa":20000000,"months":[86800000,86800000]}"#)
    #expect(amounts(answer, "paid") == [66_800_000, 86_800_000])
    #expect(amounts(answer, "silpaAfter") == [0, 0])
    #expect(answer.isExplained)
  }

  @Test(
    "Greater carries over, equal carries nothing, nil pays in full",
    arguments: [
      (250, [100, 100, 100], [0, 0, 50], [150, 50, 0]), (100, [100, 100], [0, 100], [0, 0]),
      (0, [100], [100], [0]),
      (5, [], [], []),
    ] as [(Int64, [Int64], [Int64], [Int64])])
  func cases(silpa: Int64, months: [Int64], paid: [Int64], after: [Int64]) throws {
    let result = try Bench().terms.silpa(Rupiah(silpa), months: months.map { Rupiah($0) })
    #expect(result.paid.map(\.amount) == paid)
    #expect(result.silpaAfter.map(\.amount) == after)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"silpa":-1,"months":[]}"#, "silpa"), (#"{"silpa":1,"months":[1,-1]}"#, "months[1]"),
      (#"{"silpa":1,"months":["1"]}"#, "months[0]"), (#"{"silpa":1}"#, "months"),
      (#"{"silpa":1.5,"months":[]}"#, "silpa"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.silpa, input) == field)
  }

  @Test("What is paid and what is left of the SiLPA always add up")
  func properties() throws {
    let terms = try Bench().terms
    var random = Seeded(3)
    for _ in 0..<500 {
      let silpa = Int64.random(in: 0...1_000_000_000, using: &random)
      let months = (0..<12).map { _ in Int64.random(in: 0...200_000_000, using: &random) }
      let result = terms.silpa(Rupiah(silpa), months: months.map { Rupiah($0) })
      let (paid, due) = (result.paid.reduce(0) { $0 + $1.amount }, months.reduce(0, +))
      #expect(paid == due - silpa + (result.silpaAfter.last?.amount ?? 0))
      #expect(result.paid.allSatisfy { $0 >= .zero })
    }
  }
}

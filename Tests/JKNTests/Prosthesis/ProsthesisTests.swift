import JKN
import Testing
import Vocabulary

@Suite struct ProsthesisTests {
  private func ask(_ jaws: String, cost: Int, on date: String = "2024-03-10", history: String = "") throws
    -> ExactJSON
  {
    try Bench().ask(
      .prosthesis, #"{"date":"\#(date)","jaws":[\#(jaws)],"cost":\#(cost),"history":[\#(history)]}"#)
  }

  @Test("The worked example: Rp620.000 for one jaw pays Rp500.000")
  func workedExample() throws {
    let answer = try ask(#""upper""#, cost: 620_000, on: "2023-03-10")
    #expect(answer.int("payable") == 500_000)
    #expect(answer.linesTotal == 500_000)
    #expect(answer.isExplained)
  }

  @Test(
    "At cost up to the maximum",
    arguments: [
      (#""lower""#, 499_999, 499_999), (#""lower""#, 500_000, 500_000),
      (#""upper","lower""#, 900_000, 900_000),
      (#""upper","lower""#, 1_000_001, 1_000_000), (#""upper""#, 0, 0),
    ] as [(String, Int, Int64)])
  func cost(jaws: String, cost: Int, payable: Int64) throws {
    #expect(try ask(jaws, cost: cost).int("payable") == payable)
  }

  @Test(
    "The same jaw again on the same date two years later",
    arguments: [
      ("2022-03-10", "2024-03-09", "2024-03-10", false), ("2022-03-10", "2024-03-10", "2024-03-10", true),
      ("2024-02-29", "2026-02-27", "2026-02-28", false), ("2024-02-29", "2026-02-28", "2026-02-28", true),
    ])
  func twoYears(earlier: String, date: String, allowedFrom: String, isPaid: Bool) throws {
    let answer = try ask(
      #""upper""#, cost: 400_000, on: date, history: #"{"date":"\#(earlier)","jaw":"upper"}"#)
    #expect(answer.int("payable") == (isPaid ? 400_000 : 0))
    let refused = answer.member("refusedJaws")?.elements ?? []
    #expect(refused.first?.text("allowedFrom") == (isPaid ? nil : allowedFrom))
  }

  @Test("The other jaw is not held up")
  func otherJaw() throws {
    let answer = try ask(#""upper","lower""#, cost: 900_000, history: #"{"date":"2023-03-10","jaw":"upper"}"#)
    #expect(answer.int("payable") == 500_000)
    #expect(answer.member("refusedJaws")?.elements.map { $0.text("jaw") } == ["upper"])
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"date":"2024-03-10","jaws":[],"cost":1}"#, "jaws"),
      (#"{"date":"2024-03-10","jaws":["left"],"cost":1}"#, "jaws[0]"),
      (#"{"date":"2024-03-10","jaws":["upper","upper"],"cost":1}"#, "jaws"),
      (#"{"date":"2024-03-10","jaws":["upper"],"cost":-1}"#, "cost"),
      (#"{"date":"2024-03-10","jaws":["upper"]}"#, "cost"),
      (
        #"{"date":"2024-03-10","jaws":["upper"],"cost":1,"history":[{"date":"2024-03-11","jaw":"upper"}]}"#,
        "history[0].date"
      ),
      (
        #"{"date":"2024-03-10","jaws":["upper"],"cost":1,"history":[{"date":"2024-03-01"}]}"#,
        "history[0].jaw"
      ),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.prosthesis, input) == field)
  }
}

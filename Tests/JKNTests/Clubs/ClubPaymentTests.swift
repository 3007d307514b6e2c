import JKN
import Testing
import Vocabulary

@Suite struct ClubPaymentTests {
  private func ask(
    _ activity: String = "education", _ mode: String = "offline", on date: String = "2024-03-13",
    _ attendees: Int = 22,
    cost: Int = 13_000, history: String = ""
  ) throws -> ExactJSON {
    try Bench().ask(
      .club,
      """
      {"activity":"\(activity)","mode":"\(mode)","date":"\(date)","attendees":\(attendees),"costPerPerson":\(cost),
       "history":[\(history)]}
      """)
  }

  @Test("The worked example: 22 people at Rp13.000 give Rp786.000")
  func workedExample() throws {
    let answer = try ask()
    #expect(answer.int("payable") == 786_000)
    #expect(answer.linesTotal == 786_000)
    #expect(answer.member("refused")?.isNull == true)
    #expect(answer.isExplained)
  }

  @Test(
    "Fifteen to thirty people, at most Rp13.000 each",
    arguments: [
      ("education", "offline", 14, 13_000, 0), ("education", "offline", 15, 13_000, 695_000),
      ("education", "offline", 30, 13_000, 890_000), ("education", "offline", 31, 13_000, 890_000),
      ("education", "offline", 30, 20_000, 890_000), ("education", "offline", 20, 10_000, 700_000),
      ("education", "offline", 20, 0, 500_000), ("education", "online", 20, 13_000, 500_000),
      ("education", "online", 14, 0, 0), ("physical", "offline", 30, 13_000, 590_000),
      ("physical", "offline", 15, 12_000, 380_000), ("physical", "online", 15, 0, 200_000),
    ])
  func attendance(activity: String, mode: String, attendees: Int, cost: Int, payable: Int64) throws {
    let answer = try ask(activity, mode, attendees, cost: cost)
    #expect(answer.int("payable") == payable)
    #expect(answer.linesTotal == payable)
    #expect((answer.text("refused") != nil) == (payable == 0))
  }

  @Test(
    "Education once a calendar month, physical activity once a week from Monday",
    arguments: [
      ("education", "2024-03-13", "2024-03-01", false), ("education", "2024-03-01", "2024-02-29", true),
      ("education", "2024-03-13", "2023-03-13", true), ("physical", "2024-03-13", "2024-03-11", false),
      ("physical", "2024-03-17", "2024-03-11", false), ("physical", "2024-03-13", "2024-03-10", true),
      ("physical", "2025-01-01", "2024-12-30", false), ("physical", "2024-03-18", "2024-03-17", true),
    ])
  func frequency(activity: String, date: String, earlier: String, isPaid: Bool) throws {
    let answer = try ask(activity, on: date, history: "\"\(earlier)\"")
    #expect((answer.int("payable") ?? 0 > 0) == isPaid)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"activity":"zumba","mode":"online","date":"2024-03-13","attendees":20}"#, "activity"),
      (#"{"activity":"education","mode":"hybrid","date":"2024-03-13","attendees":20}"#, "mode"),
      (#"{"activity":"education","mode":"offline","date":"2024-03-13","attendees":20}"#, "costPerPerson"),
      (
        #"{"activity":"education","mode":"offline","date":"2024-03-13","attendees":-1,"costPerPerson":1}"#,
        "attendees"
      ),
      (
        #"{"activity":"education","mode":"online","date":"2024-03-13","attendees":20,"history":["2024-03-14"]}"#,
        "history[0]"
      ),
      (#"{"activity":"education","mode":"online","attendees":20}"#, "date"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.club, input) == field)
  }

  @Test("More people and more cost never pay less, and nothing goes beyond the maximum")
  func properties() throws {
    let bench = try Bench()
    var random = Seeded(5)
    for _ in 0..<500 {
      let (people, cost) = (
        Int.random(in: 0...60, using: &random), Int64.random(in: 0...30_000, using: &random)
      )
      func paid(_ people: Int, _ cost: Int64) -> Rupiah {
        let payment = bench.terms.clubPayment(
          ClubActivity(
            kind: .physical, mode: .offline, date: day("2024-03-13"), attendees: people,
            costPerPerson: Rupiah(cost),
            history: []))
        return payment.payable
      }
      #expect(paid(people, cost) <= paid(people + 1, cost))
      #expect(paid(people, cost) <= paid(people, cost + 1))
      #expect(paid(people, cost) <= Rupiah(590_000))
    }
  }
}

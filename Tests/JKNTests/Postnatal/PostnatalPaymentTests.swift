import JKN
import Testing
import Vocabulary

@Suite struct PostnatalPaymentTests {
  private func ask(_ visits: (String, Bool, Bool, String)..., terms: String = "bontang-2024") throws
    -> ExactJSON
  {
    let list = visits.map { #"{"date":"\#($0.0)","mother":\#($0.1),"baby":\#($0.2),"performer":"\#($0.3)"}"# }
    return try Bench(terms).ask(
      .pnc, #"{"deliveredOn":"2024-01-01","visits":[\#(list.joined(separator: ","))]}"#)
  }

  @Test(
    "Days 0–2, 3–7, 8–28 and 29–42 are the periods",
    arguments: [
      ("2024-01-01", 1, 100_000), ("2024-01-03", 1, 100_000), ("2024-01-04", 2, 100_000),
      ("2024-01-08", 2, 100_000),
      ("2024-01-09", 3, 100_000), ("2024-01-29", 3, 100_000), ("2024-01-30", 4, 50_000),
      ("2024-02-12", 4, 50_000),
      ("2024-02-13", nil, 0),
    ] as [(String, Int64?, Int64)])
  func periods(date: String, period: Int64?, payable: Int64) throws {
    let answer = try ask((date, true, true, "midwife"))
    let visit = try #require(answer.member("visits")?.elements.first)
    #expect(visit.int("period") == period)
    #expect(visit.int("payable") == payable)
    #expect(visit.linesTotal == payable)
    #expect((visit.text("refused") == nil) == (period != nil))
    #expect(answer.isExplained)
  }

  @Test(
    "Four visits to the mother and three to the baby give Rp350.000, and Rp280.000 in the regulation's column"
  )
  func whole() throws {
    let dates = ["2024-01-01", "2024-01-05", "2024-01-20", "2024-02-05"].map { ($0, true, true, "doctor") }
    #expect(try ask(dates[0], dates[1], dates[2], dates[3]).int("total") == 350_000)
    #expect(try ask(dates[0], dates[1], dates[2], dates[3], terms: "pmk3-2023").int("total") == 280_000)
  }

  @Test("A second visit in a period is recorded, not billed")
  func second() throws {
    let answer = try ask(("2024-01-01", true, true, "midwife"), ("2024-01-03", true, true, "doctor"))
    #expect(answer.int("total") == 100_000)
    #expect(answer.member("visits")?.elements[1].text("refused") != nil)
  }

  @Test("The baby alone, the mother alone, the network midwife")
  func kinds() throws {
    #expect(try ask(("2024-01-02", false, true, "midwife")).int("total") == 50_000)
    #expect(try ask(("2024-02-05", false, true, "midwife")).int("total") == 0)
    let network = try ask(("2024-01-02", true, false, "networkMidwife"), terms: "pmk3-2023")
    #expect(network.int("total") == 50_000)
    #expect(network.member("visits")?.elements[0].member("lines")?.elements[0].text("code") == "PNC-BJ")
  }

  @Test("An agreement may pay one line a visit")
  func oneLine() throws {
    let text = """
      {"name":"x","title":"x","citation":"x","from":"2025-01-01","basedOn":"bontang-2024","postnatal":{
      "periods":[{"from":0,"to":2,"baby":true}],"lines":"visit","own":"PNC","network":"PNC-BJ"}}
      """
    let terms = try AgreementTerms(try JSONText(text), known: try ShippedTerms.all())
    let visit = PostnatalVisit(date: day("2025-01-02"), mother: true, baby: true, performer: .midwife)
    #expect(terms.postnatalPayment(deliveredOn: day("2025-01-01"), [visit]).total == Rupiah(50_000))
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (
        #"{"deliveredOn":"2024-01-02","visits":[{"date":"2024-01-01","mother":true,"baby":true,"performer":"doctor"}]}"#,
        "visits[0].date"
      ),
      (
        #"{"deliveredOn":"2024-01-01","visits":[{"date":"2024-01-02","mother":false,"baby":false,"performer":"doctor"}]}"#,
        "visits[0].mother"
      ),
      (
        #"{"deliveredOn":"2024-01-01","visits":[{"date":"2024-01-02","mother":true,"baby":true,"performer":"dukun"}]}"#,
        "visits[0].performer"
      ),
      (#"{"visits":[]}"#, "deliveredOn"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.pnc, input) == field)
  }
}

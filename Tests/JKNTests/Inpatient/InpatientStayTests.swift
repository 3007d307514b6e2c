import JKN
import Testing
import Vocabulary

@Suite struct InpatientStayTests {
  @Test(
    "Nights, at least one day, at Rp190.000",
    arguments: [
      ("2024-05-03", "2024-05-06", 3), ("2024-05-03", "2024-05-03", 1), ("2024-05-03", "2024-05-04", 1),
      ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1), ("2024-12-31", "2025-01-02", 2),
    ] as [(String, String, Int64)])
  func nights(admitted: String, discharged: String, days: Int64) throws {
    let answer = try Bench().ask(
      .inpatient, #"{"admitted":"\#(admitted)","discharged":"\#(discharged)","obstetricDelivery":false}"#)
    #expect(answer.int("days") == days)
    #expect(answer.int("payable") == days * 190_000)
    #expect(answer.linesTotal == days * 190_000)
    #expect(answer.isExplained)
  }

  @Test("A delivery's own stay has no day package on top")
  func delivery() throws {
    let answer = try Bench().ask(
      .inpatient, #"{"admitted":"2024-05-03","discharged":"2024-05-06","obstetricDelivery":true}"#)
    #expect(answer.int("payable") == 0)
    #expect(answer.int("days") == 3)
    #expect(answer.text("refused") != nil)
  }

  @Test("An agreement may count both days")
  func bothDays() throws {
    let text = """
      {"name":"x","title":"x","citation":"x","from":"2025-01-01","basedOn":"bontang-2024",
       "inpatient":{"code":"RITP","dayCount":"bothDays","minimumDays":1}}
      """
    let terms = try AgreementTerms(try JSONText(text), known: try ShippedTerms.all())
    let stay = terms.inpatientStay(
      admitted: day("2025-05-03"), discharged: day("2025-05-06"), obstetricDelivery: false)
    #expect(stay.days == 4)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"admitted":"2024-05-06","discharged":"2024-05-03","obstetricDelivery":false}"#, "discharged"),
      (#"{"admitted":"2024-05-06","discharged":"2024-05-07"}"#, "obstetricDelivery"),
      (#"{"admitted":"2024-05-06","discharged":"2024-05-07","obstetricDelivery":0}"#, "obstetricDelivery"),
      (#"{"discharged":"2024-05-07","obstetricDelivery":false}"#, "admitted"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.inpatient, input) == field)
  }
}

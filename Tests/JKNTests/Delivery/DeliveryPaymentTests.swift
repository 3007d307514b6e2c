import JKN
import Testing
import Vocabulary

@Suite struct DeliveryPaymentTests {
  private func ask(
    _ doctors: Int, _ others: Int, complication: Bool = false, poned: Bool = false, days: Int = 1,
    action: Bool = false
  ) throws -> ExactJSON {
    try Bench().ask(
      .delivery,
      """
      {"doctors":\(doctors),"otherHealthWorkers":\(others),"complication":\(complication),"poned":\(poned),
       "days":\(days),"postDeliveryAction":\(action)}
      """)
  }

  @Test(
    "Without complication, the team decides",
    arguments: [
      (1, 2, "PSL-D", 1_000_000), (2, 3, "PSL-D", 1_000_000), (1, 1, "PSL-N", 800_000),
      (0, 2, "PSL-N", 800_000),
      (0, 3, "PSL-N", 800_000), (0, 1, nil, 0), (1, 0, nil, 0), (0, 0, nil, 0),
    ] as [(Int, Int, String?, Int64)])
  func team(doctors: Int, others: Int, code: String?, payable: Int64) throws {
    let answer = try ask(doctors, others)
    #expect(answer.text("code") == code)
    #expect(answer.int("payable") == payable)
    #expect((answer.text("refused") == nil) == (code != nil))
    #expect(answer.isExplained)
  }

  @Test(
    "With complication at a PONED, the days decide; the post-delivery action comes on top",
    arguments: [
      (1, false, nil, 0), (2, false, "PSL-P2", 1_250_000), (3, false, "PSL-P3", 1_500_000),
      (5, false, "PSL-P3", 1_500_000), (2, true, "PSL-P2", 1_430_000), (3, true, "PSL-P3", 1_680_000),
    ] as [(Int, Bool, String?, Int64)])
  func poned(days: Int, action: Bool, code: String?, payable: Int64) throws {
    let answer = try ask(1, 2, complication: true, poned: true, days: days, action: action)
    #expect(answer.text("code") == code)
    #expect(answer.int("payable") == payable)
    #expect(answer.linesTotal == payable)
  }

  @Test("A complication elsewhere has no delivery line")
  func notPONED() throws {
    let answer = try ask(1, 2, complication: true, days: 2, action: true)
    #expect(answer.int("payable") == 0)
    #expect(answer.member("code")?.isNull == true)
    #expect(answer.text("refused")?.contains("pra rujukan") == true)
  }

  @Test("Without a PONED line the post-delivery action is not paid")
  func actionAlone() throws {
    let answer = try ask(1, 2, poned: true, action: true)
    #expect(answer.int("payable") == 1_000_000)
    #expect(answer.member("warnings")?.elements.count == 1)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (
        #"{"doctors":-1,"otherHealthWorkers":2,"complication":false,"poned":false,"days":1,"postDeliveryAction":false}"#,
        "doctors"
      ),
      (
        #"{"doctors":1,"otherHealthWorkers":2,"complication":"no","poned":false,"days":1,"postDeliveryAction":false}"#,
        "complication"
      ),
      (
        #"{"doctors":1,"otherHealthWorkers":2,"complication":false,"poned":false,"postDeliveryAction":false}"#,
        "days"
      ),
      (
        #"{"doctors":1,"otherHealthWorkers":2,"complication":false,"poned":false,"days":-1,"postDeliveryAction":false}"#,
        "days"
      ),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.delivery, input) == field)
  }
}

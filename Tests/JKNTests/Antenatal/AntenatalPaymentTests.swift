import JKN
import Testing
import Vocabulary

@Suite struct AntenatalPaymentTests {
  private func visit(
    _ number: Int, _ trimester: Int, _ performer: String, usg: Bool = false, reason: String? = nil,
    month: Int? = nil
  ) -> String {
    let date = "2024-\(month ?? number < 10 ? "0" : "")\(month ?? number)-10"
    return """
      {"date":"\(date)","trimester":\(trimester),"number":\(number),"performer":"\(performer)","ultrasound":\(usg),
       "reasonNoDoctorOrUltrasound":\(reason.map { "\"\($0)\"" } ?? "null")}
      """
  }

  private func ask(_ visits: String..., terms: String = "bontang-2024") throws -> ExactJSON {
    try Bench(terms).ask(.anc, #"{"visits":[\#(visits.joined(separator: ","))]}"#)
  }

  private func whole(_ terms: String) throws -> ExactJSON {
    try ask(
      visit(1, 1, "doctor", usg: true), visit(2, 2, "midwife"), visit(3, 2, "midwife"),
      visit(4, 3, "midwife"),
      visit(5, 3, "doctor", usg: true), visit(6, 3, "midwife"), terms: terms)
  }

  @Test("The worked example gives Rp600.000, and Rp520.000 in the regulation's column")
  func workedExample() throws {
    let answer = try whole("bontang-2024")
    #expect(answer.int("total") == 600_000)
    #expect(
      answer.member("visits")?.elements.map { $0.int("payable") }
        == [160, 70, 70, 70, 160, 70].map { $0 * 1000 })
    #expect(answer.isExplained)
    #expect(try whole("pmk3-2023").int("total") == 520_000)
  }

  @Test("A seventh visit is recorded, not billed")
  func seventh() throws {
    let answer = try ask(visit(7, 3, "doctor"))
    #expect(answer.int("total") == 0)
    #expect(answer.member("visits")?.elements[0].text("refused") != nil)
  }

  @Test(
    "Each visit has its trimester",
    arguments: [
      (1, 1, true), (1, 2, false), (2, 1, false), (2, 2, true), (3, 2, true), (3, 3, false), (4, 2, false),
      (4, 3, true), (6, 3, true),
    ])
  func slots(number: Int, trimester: Int, isPaid: Bool) throws {
    let answer = try ask(visit(number, trimester, "midwife", reason: "Tidak ada dokter"))
    #expect((answer.int("total") ?? 0 > 0) == isPaid)
  }

  @Test("A visit's slot is billed once")
  func twice() throws {
    let answer = try ask(visit(2, 2, "midwife"), visit(2, 2, "doctor", month: 3))
    #expect(answer.int("total") == 70_000)
    #expect(answer.member("visits")?.elements[1].text("refused") != nil)
  }

  @Test(
    "Visits 1 and 5 are a doctor's with ultrasound, or have a reason",
    arguments: [
      (1, 1, "midwife", false, nil, 0), (1, 1, "midwife", false, "Tidak ada dokter", 70_000),
      (5, 3, "doctor", false, nil, 0), (5, 3, "doctor", false, "USG rusak", 90_000),
      (5, 3, "doctor", false, "  ", 0),
      (5, 3, "midwife", true, nil, 0), (2, 2, "midwife", false, nil, 70_000),
    ] as [(Int, Int, String, Bool, String?, Int64)])
  func reasons(
    number: Int, trimester: Int, performer: String, usg: Bool, reason: String?, payable: Int64
  ) throws {
    #expect(try ask(visit(number, trimester, performer, usg: usg, reason: reason)).int("total") == payable)
  }

  @Test(
    "The performer and the ultrasound decide the tariff; the ultrasound's is for visits 1 and 5",
    arguments: [
      (1, 1, "doctor", true, "ANC-DUSG"), (2, 2, "doctor", true, "ANC-D"), (2, 2, "doctor", false, "ANC-D"),
      (3, 2, "midwife", true, "ANC-B"), (4, 3, "networkMidwife", false, "ANC-BJ"),
    ])
  func codes(number: Int, trimester: Int, performer: String, usg: Bool, code: String) throws {
    let answer = try ask(visit(number, trimester, performer, usg: usg))
    #expect(answer.member("visits")?.elements[0].text("code") == code)
  }

  @Test("Wrong cases are refused")
  func refused() throws {
    let bench = try Bench()
    func field(_ visits: String...) throws -> String? {
      try bench.refusedField(.anc, #"{"visits":[\#(visits.joined(separator: ","))]}"#)
    }
    #expect(try field(visit(0, 1, "doctor", month: 1)) == "visits[0].number")
    #expect(try field(visit(1, 4, "doctor")) == "visits[0].trimester")
    #expect(try field(visit(1, 1, "nurse")) == "visits[0].performer")
    #expect(try field(visit(1, 1, "doctor", month: 5), visit(2, 2, "doctor")) == "visits[1].date")
    #expect(try field(visit(3, 2, "doctor"), visit(2, 2, "doctor", month: 5)) == "visits[1].number")
    #expect(try bench.refusedField(.anc, #"{"visits":7}"#) == "visits")
    #expect(try bench.refusedField(.anc, #"{}"#) == "visits")
  }
}

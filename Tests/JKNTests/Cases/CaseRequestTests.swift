import JKN
import Testing
import Vocabulary

@Suite struct CaseRequestTests {
  private func run(_ request: CaseRequest, _ input: String = "") -> (text: String, exitCode: Int32) {
    var output: [UInt8] = []
    let now = Instant(milliseconds: 1_719_763_200_000)  // 30 June 2024, 16.00 UTC: 1 July in Bontang
    let exitCode = request.answer(input: { Array(input.utf8) }, now: now) { output += $0 }
    return (String(decoding: output, as: UTF8.self), exitCode)
  }

  @Test("An array gives an array in its order, wrong cases in their place")
  func array() throws {
    let (text, exitCode) = run(
      CaseRequest(rule: "penalty"),
      #"[{"amount":36500,"daysLate":1},{"amount":1,"daysLate":-1},{"amount":73000,"daysLate":1}]"#)
    #expect(exitCode == 0)
    let answers = try JSONText(text).root.elements
    #expect(answers.map { $0.int("penalty") } == [12, nil, 24])
    #expect(answers[1].text("field") == "daysLate")
    #expect(answers[1].text("error") != nil)
  }

  @Test("Thousands of cases come back in their order")
  func many() throws {
    let cases = (0..<5000).map { #"{"amount":\#($0 * 36_500),"daysLate":1}"# }
    let (text, _) = run(CaseRequest(rule: "penalty"), "[\(cases.joined(separator: ","))]")
    #expect(try JSONText(text).root.elements.map { $0.int("penalty") } == (0..<5000).map { Int64($0 * 12) })
  }

  @Test("No cases give no answers")
  func empty() { #expect(run(CaseRequest(rule: "kbk"), "[]").text == "[]\n") }

  @Test(
    "What cannot be answered ends with 2 and says why",
    arguments: [
      (CaseRequest(rule: "kbk"), "{", ""), (CaseRequest(rule: "kbk"), "", ""),
      (CaseRequest(rule: "kbk"), "null", ""),
      (CaseRequest(rule: "kapitasi"), "{}", "rule"),
      (CaseRequest(rule: "kbk", terms: "bontang-1999"), "{}", "terms"),
      (CaseRequest(rule: "kbk", termsFiles: [Array("{}".utf8)]), "{}", "name"),
      (CaseRequest(rule: "kbk", termsFiles: [Array("x".utf8)]), "{}", "terms-file"),
      (CaseRequest(rule: "kbk", holidayFiles: [Array("[]".utf8)]), "{}", ""),
      (CaseRequest(rule: "kbk", on: "2024-01-01"), "{}", "on"),
      (CaseRequest(rule: "kbk", on: "x"), "{}", "on"),
    ])
  func refused(request: CaseRequest, input: String, field: String) throws {
    let (text, exitCode) = run(request, input)
    #expect(exitCode == 2)
    #expect(try JSONText(text).root.text("field") == field)
    #expect(try JSONText(text).root.text("error")?.isEmpty == false)
  }

  @Test("A file's agreement is used by name, or by date")
  func files() throws {
    func file(_ name: String, _ from: String, _ until: String, _ price: Int) -> [UInt8] {
      Array(
        """
        {"name":"\(name)","title":"x","citation":"PKS","from":"\(from)","until":"\(until)","basedOn":"bontang-2024",
         "tariffs":[{"code":"RITP","service":"Rawat inap","amount":\(price),"basis":"day","source":"Lampiran"}]}
        """.utf8)
    }
    let files = [
      file("a", "2025-01-01", "2025-12-31", 200_000), file("b", "2026-01-01", "2026-12-31", 210_000),
    ]
    let stay = #"{"admitted":"2025-05-03","discharged":"2025-05-04","obstetricDelivery":false}"#
    func paid(_ request: CaseRequest) throws -> Int64? {
      try JSONText(run(request, stay).text).root.int("payable")
    }
    #expect(try paid(CaseRequest(rule: "inpatient", termsFiles: files)) == 210_000)
    #expect(try paid(CaseRequest(rule: "inpatient", terms: "a", termsFiles: files)) == 200_000)
    #expect(try paid(CaseRequest(rule: "inpatient", termsFiles: files, on: "2025-12-31")) == 200_000)
    #expect(try paid(CaseRequest(rule: "inpatient")) == 190_000)
    #expect(run(CaseRequest(rule: nil, termsFiles: files)).text.contains("2026-01-01 s.d. 2026-12-31"))
    let overlapping = files + [file("c", "2026-12-31", "2027-12-31", 1)]
    #expect(run(CaseRequest(rule: "inpatient", terms: "a", termsFiles: overlapping)).exitCode == 2)
  }

  @Test("Today is the Puskesmas's day")
  func today() throws {
    let (text, _) = run(CaseRequest(rule: "claim-expiry"), #"{"kind":"club","serviceEnded":"2024-04-01"}"#)
    #expect(try JSONText(text).root.int("daysLeft") == 0)
  }

  @Test("Noise is refused and never ends the program")
  func noise() throws {
    var random = Seeded(99)
    let bench = try Bench()
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"date\"", "\"visits\"", "1e9", "-1", "null", "true", "\"2024-02-30\"",
      "\\", "9".padding(39),
    ]
    for _ in 0..<2000 {
      let input = (0..<Int.random(in: 1...14, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      for rule in [Rule.anc, .tariff, .capitation] {
        let reply = bench.cases.answer(rule, to: Array(input.joined().utf8))
        #expect(reply.exitCode == 2 || reply.exitCode == 0)
        #expect(!reply.output.isEmpty)
      }
    }
  }
}

extension String {
  fileprivate func padding(_ more: Int) -> String { self + String(repeating: "9", count: more) }
}

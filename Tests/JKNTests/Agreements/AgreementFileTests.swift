import JKN
import Testing
import Vocabulary

@Suite struct AgreementFileTests {
  private func read(_ text: String) throws -> AgreementTerms {
    try AgreementTerms(try JSONText(text), known: try ShippedTerms.all())
  }

  private func refusedField(_ text: String) -> String? {
    let problems = #expect(throws: Problems.self) { _ = try read(text) }
    #expect(problems?.all.first?.sentence.isEmpty == false)
    return problems?.all.first?.field
  }

  private let head = #""name":"bontang-2025","title":"PKS 2025","citation":"PKS 2025","from":"2025-01-01""#

  @Test("A file may name only what changed")
  func basedOn() throws {
    let terms = try read(
      "{\(head),\"basedOn\":\"bontang-2024\",\"inpatient\":{\"code\":\"RITP\",\"dayCount\":\"bothDays\",\"minimumDays\":1}}"
    )
    #expect(terms.inpatient.dayCount == .bothDays)
    #expect(terms.tariffs["RITP"]?.amount == Rupiah(190_000))
    #expect(terms.until == nil)
  }

  @Test("Days without practice are the national holidays; an agreement may count cuti bersama among them")
  func closedOn() throws {
    let calendar = try HolidayCalendar.shipped()
    let indicator = #"{"weightPercent":WEIGHT,"bands":[{"rating":1}]}"#
    func terms(_ more: String) throws -> AgreementTerms {
      let indicators = [("contactRate", "40"), ("referralRatio", "50"), ("prolanisRatio", "10")].map {
        "\"\($0.0)\":\(indicator.replacing("WEIGHT", with: $0.1))"
      }.joined(separator: ",")
      return try read(
        "{\(head),\"basedOn\":\"bontang-2024\",\"kbk\":{\(indicators),\"payments\":[{\"fromTenths\":10,\"percent\":100}]\(more)}}"
      )
    }
    func names(_ terms: AgreementTerms, _ iso: String) -> String? {
      terms.kbk.closedDays(in: calendar)[day(iso)]
    }
    let (shipped, silent) = (try ShippedTerms.named("bontang-2024"), try terms(""))
    for usual in [shipped, silent] {
      #expect(names(usual, "2024-12-25") == "Natal" && names(usual, "2024-12-26") == nil)
    }
    let both = try terms(#","closedOn":["national","collectiveLeave"]"#)
    #expect(names(both, "2024-12-26") == "Natal" && names(both, "2024-12-27") == nil)
    let always = try terms(#","closedOn":[]"#)
    #expect(names(always, "2024-12-25") == nil)
  }

  @Test(
    "What is wrong is told by its field",
    arguments: [
      (#"{"title":"x"}"#, "name"),
      (#"{"name":"X Y","title":"x"}"#, "name"),
      (#"{"name":"x","title":"x","citation":"x","from":"2025-02-30"}"#, "from"),
      (#"{"name":"x","title":"x","citation":"x","from":"2025-02-01","until":"2025-01-01"}"#, "until"),
      (#"{"name":"x","title":"x","citation":"x","from":"2025-02-01","basedOn":"nobody"}"#, "basedOn"),
      (#"{"name":"x","title":"x","citation":"x","from":"2025-02-01"}"#, "capitation"),
      (#"{"name":"x","tarifs":[]}"#, "tarifs"),
    ])
  func refused(text: String, field: String) { #expect(refusedField(text) == field) }

  @Test(
    "A section is checked, not only read",
    arguments: [
      (#""tariffs":[{"code":"A","service":"a","amount":-1,"source":"x"}]"#, "tariffs[0].amount"),
      (
        #""tariffs":[{"code":"A","service":"a","amount":1,"source":"x"},{"code":"A","service":"a","source":"x"}]"#,
        "tariffs[1].code"
      ),
      (#""tariffs":[{"code":"RITP","service":"a","source":"x"}]"#, "inpatient.code"),
      (#""inpatient":{"code":"NONE","dayCount":"nights","minimumDays":1}"#, "inpatient.code"),
      (#""inpatient":{"code":"RITP","dayCount":"weeks","minimumDays":1}"#, "inpatient.dayCount"),
      (#""articles":{"nonsense":"Pasal 1"}"#, "articles.nonsense"),
      (#""clubs":{"fewest":30,"most":15}"#, "clubs.most"),
    ])
  func sections(section: String, field: String) {
    #expect(refusedField("{\(head),\"basedOn\":\"bontang-2024\",\(section)}") == field)
  }

  @Test("Two agreements with a day in common are refused; the one in force is found by date")
  func register() throws {
    let (first, second) = (
      try ShippedTerms.named("bontang-2024"), try read("{\(head),\"basedOn\":\"bontang-2024\"}")
    )
    let register = try AgreementRegister([second, first])
    #expect(register.inForce(on: day("2024-12-31"))?.name == "bontang-2024")
    #expect(register.inForce(on: day("2025-01-01"))?.name == "bontang-2025")
    #expect(register.inForce(on: day("2023-12-31")) == nil)
    let overlap = try read(
      #"{"name":"x","title":"x","citation":"x","from":"2024-12-31","basedOn":"bontang-2024"}"#)
    let problem = #expect(throws: Problem.self) { try AgreementRegister([first, overlap]) }
    #expect(problem?.field == "from")
    #expect(throws: Problem.self) { try AgreementRegister([second, second]) }
  }
}

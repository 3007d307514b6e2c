import JKN
import Testing
import Vocabulary

@Suite struct TariffPaymentTests {
  private func input(
    _ code: String, sex: String = "F", born: String = "1990-05-05", performer: String = "doctor",
    poned: Bool = false,
    inpatient: Bool = false, history: String = "", more: String = ""
  ) -> String {
    """
    {"code":"\(code)","date":"2024-06-15","patient":{"sex":"\(sex)","birthDate":"\(born)"},"performer":"\(performer)",
     "facility":{"poned":\(poned),"inpatient":\(inpatient)},"history":[\(history)]\(more)}
    """
  }

  @Test(
    "A service whose conditions hold is paid its tariff",
    arguments: [
      ("PRL-GDS", 20_000), ("SKR-IVA", 25_000), ("ANC-D", 90_000), ("PRAR", 200_000), ("KB-INJ", 20_000),
      ("PSL-D", 1_000_000), ("SKR-THA", 55_000), ("SKR-COL", 45_000),
    ] as [(String, Int64)])
  func paid(code: String, payable: Int64) throws {
    let answer = try Bench().ask(.tariff, input(code))
    #expect(answer.int("payable") == payable)
    #expect(answer.linesTotal == payable)
    #expect(answer.member("refused")?.isNull == true)
    #expect(answer.isExplained)
  }

  @Test("A vasectomy is a man's, an IVA test a woman's")
  func sex() throws {
    #expect(try Bench().ask(.tariff, input("KB-MOP", sex: "M")).int("payable") == 370_000)
    #expect(try Bench().ask(.tariff, input("KB-MOP")).text("refused")?.contains("laki-laki") == true)
    #expect(
      try Bench().ask(.tariff, input("SKR-IVA", sex: "M")).text("refused")?.contains("perempuan") == true)
  }

  @Test(
    "Age, performer and facility are tested",
    arguments: ["ANC-B", "ANC-BJ", "PNC-BJ", "RITP", "PSL-P2", "PSL-PP", "AMB", "CLB-EDU-OFF"])
  func conditions(code: String) throws {
    let answer = try Bench().ask(.tariff, input(code))
    #expect(answer.int("payable") == 0)
    #expect(answer.text("refused") != nil)
    #expect(
      try Bench().ask(.tariff, input("ANC-D", born: "2020-01-01")).text("refused")?.contains("umur") == true)
  }

  @Test("A stay is paid by the day, at a facility with beds")
  func days() throws {
    let answer = try Bench().ask(.tariff, input("RITP", inpatient: true, more: ",\"quantity\":3"))
    #expect(answer.int("payable") == 570_000)
    #expect(try Bench().ask(.tariff, input("PSL-P3", poned: true)).int("payable") == 1_500_000)
  }

  @Test("Several at once use up several turns; what has no limit is paid as often as it was given")
  func quantity() throws {
    let bench = try Bench()
    func refused(_ code: String, _ quantity: Int) throws -> String? {
      try bench.ask(.tariff, input(code, more: ",\"quantity\":\(quantity)")).text("refused")
    }
    #expect(try refused("PRL-GDP", 2)?.contains("diminta 2 sekaligus") == true)
    #expect(try refused("SKR-IVA", 5) != nil && refused("ANC-D", 6) == nil && refused("ANC-D", 7) != nil)
    #expect(try bench.ask(.tariff, input("KB-INJ", more: ",\"quantity\":2")).int("payable") == 40_000)
  }

  @Test(
    "Once a month, once a year, once in two years",
    arguments: [
      ("PRL-GDP", "2024-06-01", false), ("PRL-GDP", "2024-05-31", true), ("SKR-IVA", "2024-01-01", false),
      ("SKR-IVA", "2023-12-31", true), ("PRT-1", "2022-06-16", false), ("PRT-1", "2022-06-15", true),
      ("CLB-AF-ON", "2024-06-10", false), ("CLB-AF-ON", "2024-06-09", true),
    ])
  func frequency(code: String, earlier: String, isPaid: Bool) throws {
    let byCode = try Bench().ask(.tariff, input(code, history: #"{"code":"\#(code)","date":"\#(earlier)"}"#))
    #expect((byCode.int("payable") ?? 0 > 0) == isPaid)
    let byDate = try Bench().ask(.tariff, input(code, history: "\"\(earlier)\""))
    #expect((byDate.int("payable") ?? 0 > 0) == isPaid)
  }

  @Test(
    "Six antenatal visits a pregnancy, two of them with ultrasound; four postnatal visits, three for a newborn",
    arguments: [
      ("ANC-D", "1990-05-05", "ANC-B", 5, true), ("ANC-D", "1990-05-05", "ANC-B", 6, false),
      ("ANC-DUSG", "1990-05-05", "ANC-DUSG", 1, true), ("ANC-DUSG", "1990-05-05", "ANC-DUSG", 2, false),
      ("PNC", "1990-05-05", "PNC-BJ", 3, true), ("PNC", "1990-05-05", "PNC-BJ", 4, false),
      ("PNC", "2024-06-01", "PNC", 2, true), ("PNC", "2024-06-01", "PNC", 3, false),
    ])
  func times(code: String, born: String, earlier: String, count: Int, isPaid: Bool) throws {
    let history = (1...count).map { #"{"code":"\#(earlier)","date":"2024-06-0\#($0)"}"# }.joined(
      separator: ",")
    let answer = try Bench().ask(.tariff, input(code, born: born, history: history))
    #expect((answer.int("payable") ?? 0 > 0) == isPaid)
  }

  @Test("An ambulance is paid by the local tariff")
  func localTariff() throws {
    #expect(try Bench().ask(.tariff, input("AMB", more: ",\"localTariff\":350000")).int("payable") == 350_000)
  }

  @Test("Glucose screening needs the SRK first, cryotherapy a positive IVA")
  func requirements() throws {
    let bench = try Bench()
    #expect(try bench.ask(.tariff, input("SKR-GD")).int("payable") == 0)
    #expect(
      try bench.ask(.tariff, input("SKR-GD", history: #"{"code":"SRK","date":"2024-06-15"}"#)).int("payable")
        == 20_000)
    let negative = #"{"code":"SKR-IVA","date":"2024-06-01","result":"negative"}"#
    let positive = #"{"code":"SKR-IVA","date":"2024-06-01","result":"positive"}"#
    #expect(try bench.ask(.tariff, input("TER-KRIO")).int("payable") == 0)
    #expect(try bench.ask(.tariff, input("TER-KRIO", history: negative)).int("payable") == 0)
    #expect(try bench.ask(.tariff, input("TER-KRIO", history: positive)).int("payable") == 150_000)
  }

  @Test("Counselling and a control are paid with the family-planning service they belong to")
  func followUp() throws {
    let bench = try Bench()
    let earlier = #"{"code":"KB-IUD","date":"2024-06-01"}"#
    let control = try bench.ask(.tariff, input("KB-IUD", history: earlier, more: ",\"followUp\":true"))
    #expect(control.int("payable") == 0 && control.isExplained)
    #expect(control.text("refused")?.contains("KB-IUD, yang terakhir 2024-06-01") == true)
    for code in ["KB-IMP", "KB-INJ", "KB-KOMP"] {
      #expect(try bench.ask(.tariff, input(code, more: ",\"followUp\":true")).int("payable") == 0, "\(code)")
    }
    #expect(try bench.ask(.tariff, input("KB-IUD", history: earlier)).int("payable") == 105_000)
    #expect(try bench.ask(.tariff, input("KB-KOMP", history: earlier)).int("payable") == 125_000)
    #expect(try bench.ask(.tariff, input("PRL-GDS", more: ",\"followUp\":true")).int("payable") == 20_000)
    #expect(try bench.refusedField(.tariff, input("KB-IUD", more: ",\"followUp\":1")) == "followUp")
  }

  @Test("A maximum is paid at cost")
  func maximum() throws {
    #expect(try Bench().ask(.tariff, input("PRT-2", more: ",\"cost\":700000")).int("payable") == 700_000)
    #expect(try Bench().ask(.tariff, input("PRT-1", more: ",\"cost\":700000")).int("payable") == 500_000)
  }

  @Test("A date outside the agreement is told, whatever it comes to")
  func outsideTheAgreement() throws {
    let answer = try Bench().ask(
      .tariff, input("PRL-GDS").replacing("2024-06-15", with: "2025-06-15"))
    #expect(answer.int("payable") == 20_000)
    #expect(answer.member("warnings")?.elements.count == 1)
  }

  @Test("Wrong cases are refused")
  func refused() throws {
    let bench = try Bench()
    #expect(try bench.refusedField(.tariff, input("XYZ")) == "code")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", born: "2024-06-16")) == "patient.birthDate")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", born: "1890-06-16")) == "patient.birthDate")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", born: "1893-06-15")) == "patient.birthDate")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", sex: "female")) == "patient.sex")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", performer: "wizard")) == "performer")
    #expect(try bench.refusedField(.tariff, input("PRL-GDS", history: "\"2024-06-16\"")) == "history[0]")
    #expect(
      try bench.refusedField(.tariff, input("PRL-GDS", history: #"{"code":"SRK"}"#)) == "history[0].date")
    #expect(try bench.refusedField(.tariff, #"{"code":"PRL-GDS"}"#) == "date")
  }
}

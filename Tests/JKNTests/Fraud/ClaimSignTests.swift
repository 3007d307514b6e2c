import Testing
import Vocabulary

@testable import JKN

@Suite("By what a record shows a claimed service")
struct ClaimSignTests {
  private func signs(_ more: ClaimSign...) throws -> ClaimSigns { try ClaimSigns.shipped().adding(more) }

  private func shows(
    _ signs: [ClaimSign], _ diagnoses: [String] = [], _ done: Set<String> = [], _ tests: Set<String> = []
  )
    -> Bool
  {
    signs.contains { $0.isShown(byDiagnoses: diagnoses, procedures: done, tests: tests) }
  }

  @Test(
    "The signs that come with the program know births, family planning, screenings and the laboratory's tests"
  )
  func shipped() throws {
    let all = try ClaimSigns.shipped()
    let day = CalendarDate(year: 2026, month: 11, day: 20) ?? CalendarDate(dayNumber: 0)
    func of(_ code: String) -> [ClaimSign] { all.of(ClaimSignSubject(rawValue: code), on: day) }
    #expect(shows(of("ANC"), ["Z34.9"]) && shows(of("PSL"), [], ["73.59"]) && !shows(of("PSL"), ["Z34.9"]))
    #expect(shows(of("KB-INJ"), ["Z30.4"]) && !shows(of("KB-INJ"), ["J00"]))
    #expect(shows(of("PRL-GDP"), [], [], ["GDP"]) && !shows(of("PRL-GDP"), [], [], ["HB"]))
    #expect(shows(of("KOMPLIKASI"), ["O72.0"]) && !shows(of("KOMPLIKASI"), ["O80.9"]))
    #expect(of("KB-IMP").isEmpty && of("AMB").isEmpty)
    #expect(Set(all.all.map(\.set)) == ["bawaan SEHAT"])
  }

  @Test("A file that is broken is told with its field, not read as fewer signs")
  func broken() throws {
    let records = try RecordSigns.shipped()
    for text in [#"{"signs": []}"#, #"{"set": "x", "signs": [{"diagnoses": ["Z30"]}]}"#] {
      let file = try JSONText(Array(text.utf8))
      #expect(throws: Problem.self) { try ClaimSigns(file, records) }
    }
    let bare = try JSONText(Array(#"{"set": "x", "signs": []}"#.utf8))
    let laboratory = records.all.filter(\.isLaboratory)
    #expect(try ClaimSigns(bare, records).all.count == laboratory.count && !laboratory.isEmpty)
  }

  @Test("An added sign is looked for between its days, beside the shipped ones")
  func dated() throws {
    func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }
    let injection = ClaimSignSubject(rawValue: "KB-INJ")
    let added = ClaimSign(
      injection, diagnoses: ["Z97.5"], procedures: [], tests: [], set: "Surat Dinas 12", from: day(100),
      until: day(200))
    let all = try signs(added)
    #expect(all.of(injection, on: day(99)).count == 1 && all.of(injection, on: day(201)).count == 1)
    #expect(all.of(injection, on: day(100)).map(\.set) == ["bawaan SEHAT", "Surat Dinas 12"])
    #expect(added.words == "Surat Dinas 12 (diagnosis Z97.5)")
  }

  @Test("What a letter of referral tells outright, a stay and a club have no signs")
  func without() {
    for code in ["PRAR", "AMB"] { #expect(ClaimSignSubject(of: .tariff(.init(code: code))) == nil) }
    #expect(ClaimSignSubject(of: .inpatient(.init(admitted: CalendarDate(dayNumber: 1)))) == nil)
    #expect(ClaimSignSubject(of: .tariff(.init(code: "KB-IMP")))?.rawValue == "KB-IMP")
  }
}

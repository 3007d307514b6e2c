import Testing
import Vocabulary

@testable import JKN

@Suite("Warnings and the end of an agreement")
struct SanctionTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test("The next written warning comes thirty calendar days after the one before, not a day earlier")
  func distance() throws {
    let terms = try OversightTerms.shipped()
    let first = GivenWarning(.written, .service, on: try day("2026-01-05"))
    let allowed = try day("2026-02-04")
    #expect(
      terms.judge(.written, .service, on: allowed.adding(days: -1), after: [first])
        == .tooEarly(until: allowed))
    #expect(
      terms.judge(.written, .service, on: try day("2026-02-04"), after: [first]) == .allowed(sequence: 2))
    #expect(try terms.judge(.oral, .service, on: day("2026-01-06"), after: [first]) == .allowed(sequence: 0))
  }

  @Test("On an indication of fraud it comes at once")
  func fraud() throws {
    let first = GivenWarning(.written, .service, on: try day("2026-01-05"))
    let verdict = try OversightTerms.shipped().judge(
      .written, .fraud, on: try day("2026-01-06"), after: [first])
    #expect(verdict == .allowed(sequence: 2))
  }

  @Test("After three that stand there is no fourth; a lifted one makes room but keeps its distance")
  func three() throws {
    let terms = try OversightTerms.shipped()
    let given = try ["2026-01-05", "2026-02-04", "2026-03-06"].map {
      GivenWarning(.written, .service, on: try day($0))
    }
    #expect(try terms.judge(.written, .service, on: day("2026-06-01"), after: given) == .noneLeft)
    let lifted = GivenWarning(.written, .service, on: try day("2026-03-06"), liftedOn: try day("2026-03-10"))
    let after = Array(given.prefix(2)) + [lifted]
    let allowed = try day("2026-04-05")
    #expect(
      try terms.judge(.written, .service, on: day("2026-03-20"), after: after) == .tooEarly(until: allowed))
    #expect(try terms.judge(.written, .service, on: day("2026-04-05"), after: after) == .allowed(sequence: 3))
  }

  @Test("The ground says from when the agreement ends")
  func effective() throws {
    let terms = try OversightTerms.shipped()
    let event = try day("2026-05-20")
    let expected: [TerminationGround: String] = [
      .warnings: "2026-05-20", .fraud: "2026-05-20", .legal: "2026-05-20", .licenceEnds: "2026-04-30",
      .licenceRevoked: "2026-05-20", .bankruptcy: "2026-05-20", .accreditation: "2026-05-20",
      .summons: "2026-05-31",
    ]
    for ground in TerminationGround.allCases {
      let termination = terms.termination(ground, on: event)
      #expect(termination.lastDay.iso == expected[ground])
      #expect(termination.source == terms.grounds[ground]?.source && termination.explanation.count == 3)
    }
  }

  @Test("A last day that somebody typed otherwise is answered with the article, the day and the typed one")
  func typed() throws {
    let terms = try OversightTerms.shipped()
    let licence = terms.termination(.licenceEnds, on: try day("2026-05-20"))
    #expect(licence.problem(with: try day("2026-04-30")) == nil)
    let sentence = try #require(licence.problem(with: try day("2026-05-20")))
    for part in ["PKS 004 Ps.12(1)d", "2026-04-30", "akhir bulan sebelumnya", "2026-05-20"] {
      #expect(sentence.contains(part), "\(part)")
    }
  }

  @Test("A file of terms in which a ground is missing, or stands twice, is refused")
  func groundsComplete() throws {
    func file(_ grounds: [String]) throws -> JSONText {
      let rows = grounds.map { #"{"ground":"\#($0)","lastDay":"thatDay","source":"s"}"# }
      return try JSONText(
        Array(
          """
          {"from":"2024-01-01","audit":{"perYear":2,"source":"s"},
          "recovery":{"months":3,"extendedMonths":12,"source":"s"},
          "warning":{"daysBetween":30,"mostWritten":3,"source":"s"},"exit":{"noticeMonths":3,"source":"s"},
          "recooperation":{"months":12,"source":"s"},"lastMonth":{"capitation":"byDay","source":"s"},
          "grounds":[\(rows.joined(separator: ","))]}
          """.utf8))
    }
    let all = TerminationGround.allCases.map(\.rawValue)
    #expect(try OversightTerms(file(all)).lastMonth.capitation == .byDay)
    #expect(throws: Problem.self) { try OversightTerms(file(Array(all.dropLast()))) }
    #expect(throws: Problem.self) { try OversightTerms(file(all + ["fraud"])) }
  }

  @Test("An exit with three months' notice is as wished; a shorter one waits for the end of the next month")
  func exit() throws {
    let terms = try OversightTerms.shipped()
    let notice = try day("2026-05-20")
    func ends(_ wished: String) throws -> String {
      terms.agreementExit(noticeReceived: notice, wished: try day(wished)).effectiveOn.iso
    }
    #expect(try ends("2026-08-20") == "2026-08-20")
    #expect(try ends("2026-06-01") == "2026-06-30")
    #expect(try ends("2026-08-19") == "2026-08-19")
  }

  @Test("The explanation of an exit says whether the notice was short, and each day with its article")
  func explainedExit() throws {
    let terms = try OversightTerms.shipped()
    let short = terms.agreementExit(noticeReceived: try day("2026-12-31"), wished: try day("2027-01-15"))
    #expect(short.isShort && short.effectiveOn.iso == "2027-01-31" && short.explanation.count == 6)
    let full = terms.agreementExit(noticeReceived: try day("2026-11-30"), wished: try day("2027-02-28"))
    #expect(!full.isShort && full.effectiveOn.iso == "2027-02-28" && full.explanation.count == 5)
    #expect(full.explanation.allSatisfy { $0.source == "PKS 004 Ps.12(2)" })
  }

  @Test(
    "After fraud there is no new agreement for a year; after three other warnings nothing stands in the way")
  func again() throws {
    let terms = try OversightTerms.shipped()
    let day = try day("2026-05-20")
    #expect(terms.recooperationDay(after: day, .fraud, warnings: [])?.iso == "2027-05-20")
    let service = GivenWarning(.written, .service, on: day), fraud = GivenWarning(.written, .fraud, on: day)
    #expect(terms.recooperationDay(after: day, .warnings, warnings: [service, fraud])?.iso == "2027-05-20")
    #expect(terms.recooperationDay(after: day, .warnings, warnings: [service]) == nil)
    let oral = GivenWarning(.oral, .fraud, on: day)
    let lifted = GivenWarning(.written, .fraud, on: day.adding(days: -9), liftedOn: day.adding(days: -1))
    #expect(terms.recooperationDay(after: day, .warnings, warnings: [service, oral, lifted]) == nil)
  }
}

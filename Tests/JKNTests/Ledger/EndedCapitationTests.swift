import Testing
import Vocabulary

@testable import JKN

@Suite("What is owed of a month in which the agreement ended")
struct EndedCapitationTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func course() throws -> AgreementCourse {
    AgreementCourse([
      AgreementCourse.Gap(
        lastDay: try day("2026-05-10"), resumedOn: nil, why: "Kecurangan", source: "PKS 004 Ps.12(1)b")
    ])
  }

  /// The shipped terms, but for a month that is paid by days.
  private func byDay() throws -> OversightTerms {
    let grounds = TerminationGround.allCases.map {
      #"{"ground":"\#($0.rawValue)","lastDay":"thatDay","source":"s"}"#
    }
    return try OversightTerms(
      JSONText(
        Array(
          """
          {"from":"2024-01-01","audit":{"perYear":2,"source":"s"},
          "recovery":{"months":3,"extendedMonths":12,"source":"s"},
          "warning":{"daysBetween":30,"mostWritten":3,"source":"s"},"exit":{"noticeMonths":3,"source":"s"},
          "recooperation":{"months":12,"source":"s"},"lastMonth":{"capitation":"byDay","source":"s"},
          "grounds":[\(grounds.joined(separator: ","))]}
          """.utf8)))
  }

  @Test("By days every figure of the month is cut alike, each to whole rupiah")
  func days() throws {
    let may = try #require(try byDay().capitation(Rupiah(3_100_000), ofMonth: day("2026-05-01"), course()))
    #expect(may.due == Rupiah(1_000_000) && !may.isOver && may.sentence.contains("10 dari 31 hari"))
    #expect(may.due(of: Rupiah(310)) == Rupiah(100) && may.due(of: Rupiah(5)) == Rupiah(2))
    let june = try #require(try byDay().capitation(Rupiah(3_100_000), ofMonth: day("2026-06-01"), course()))
    #expect(june.due == .zero && june.isOver && june.due(of: Rupiah(310)) == .zero)
  }

  @Test("By whole months a figure is owed as it is, or not at all")
  func whole() throws {
    let terms = try OversightTerms.shipped()
    let may = try #require(try terms.capitation(Rupiah(9), ofMonth: day("2026-05-01"), course()))
    #expect(may.due(of: Rupiah(310)) == Rupiah(310))
    let june = try #require(try terms.capitation(Rupiah(9), ofMonth: day("2026-06-01"), course()))
    #expect(june.due(of: Rupiah(310)) == .zero)
  }
}

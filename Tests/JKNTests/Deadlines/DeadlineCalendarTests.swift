import Testing
import Vocabulary

@testable import JKN

@Suite("The deadline calendar")
struct DeadlineCalendarTests {
  private static let working = WorkingDays(holidays: [])

  private func days(
    _ code: String, _ first: String, _ last: String, end: String? = nil, _ working: WorkingDays = working
  ) throws -> [String] {
    let calendar = try DeadlineCalendar.shipped()
    let rule = try #require(calendar.rules.first { $0.code == code })
    return calendar.days(
      of: rule, from: try #require(CalendarDate(iso: first)), to: try #require(CalendarDate(iso: last)),
      agreementEnd: end.flatMap { CalendarDate(iso: $0) }, working
    ).map(\.iso)
  }

  @Test("The pact falls on the 4th of every month, the HFIS on its last day")
  func monthly() throws {
    #expect(try days("staff-pact", "2026-01-01", "2026-03-31") == ["2026-01-04", "2026-02-04", "2026-03-04"])
    #expect(try days("hfis", "2026-01-15", "2026-03-01") == ["2026-01-31", "2026-02-28"])
  }

  @Test("The day in a month is known of a plain monthly rule only, also before the calendar began")
  func plain() throws {
    let calendar = try DeadlineCalendar.shipped()
    let month = try #require(CalendarDate(iso: "2023-02-20"))
    #expect(calendar.monthlyDay(of: "staff-pact", inMonthOf: month)?.iso == "2023-02-04")
    #expect(calendar.monthlyDay(of: "hfis", inMonthOf: month)?.iso == "2023-02-28")
    for other in ["capitation", "sehat-quarter", "renewal", "claim", "?"] {
      #expect(calendar.monthlyDay(of: other, inMonthOf: month) == nil)
    }
  }

  @Test("Capitation on a Saturday, Sunday or holiday waits for the next working day, also into the range")
  func shifted() throws {
    #expect(try days("capitation", "2026-08-01", "2026-08-31") == ["2026-08-17"])
    let holiday = WorkingDays(holidays: [try #require(CalendarDate(iso: "2026-08-17"))])
    #expect(try days("capitation", "2026-08-16", "2026-08-31", holiday) == ["2026-08-18"])
  }

  @Test("Semesters end in June and December, quarters every three months")
  func longer() throws {
    #expect(try days("nik-semester", "2026-01-01", "2026-12-31") == ["2026-06-30", "2026-12-31"])
    #expect(
      try days("sehat-quarter", "2026-01-01", "2026-12-31")
        == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
  }

  @Test("Data are verified with BKN twice a year; every participant is screened by the year's last day")
  func twiceAndOnce() throws {
    #expect(try days("bkn-verification", "2026-01-01", "2026-12-31") == ["2026-06-30", "2026-12-31"])
    #expect(try days("health-screening", "2025-06-01", "2027-06-01") == ["2025-12-31", "2026-12-31"])
    let rules = try DeadlineCalendar.shipped().rules
    let verification = try #require(rules.first { $0.code == "bkn-verification" })
    #expect(verification.responsible == "admin-dinas" && verification.source.hasPrefix("PKS 003 Ps.3"))
    let screening = try #require(rules.first { $0.code == "health-screening" })
    #expect(screening.endsWithAgreement && screening.ifMissed.contains("SRK"))
    let calendar = try DeadlineCalendar.shipped()
    let day = try #require(CalendarDate(iso: "2026-12-31"))
    #expect(calendar.monthlyDay(of: "health-screening", inMonthOf: day) == nil)
  }

  @Test("Renewal is due by 30 September of an agreement that ends on 31 December, and never without an end")
  func renewal() throws {
    #expect(try days("renewal", "2024-01-01", "2024-12-31", end: "2024-12-31") == ["2024-09-30"])
    #expect(try days("renewal", "2024-01-01", "2024-12-31", end: "2025-03-15") == ["2024-12-15"])
    #expect(try days("renewal", "2024-01-01", "2024-12-31").isEmpty)
  }

  @Test("Nothing falls before the calendar itself begins")
  func beginning() throws {
    #expect(try days("staff-pact", "2023-01-01", "2024-01-31") == ["2024-01-04"])
  }

  @Test(
    "What something starts is due so many days, working days or months later",
    arguments: [
      ("operator-change", "2026-11-20", "2026-11-21"), ("mail", "2026-11-20", "2026-11-27"),
      ("force-majeure", "2026-11-30", "2026-12-14"), ("force-majeure-sehat", "2026-11-30", "2026-12-07"),
      ("force-majeure-ptsp", "2026-11-30", "2026-12-09"), ("instalment", "2026-11-20", "2026-11-20"),
    ])
  func started(_ code: String, _ start: String, _ due: String) throws {
    let calendar = try DeadlineCalendar.shipped()
    let rule = try #require(calendar.rules.first { $0.code == code })
    let start = try #require(CalendarDate(iso: start))
    #expect(calendar.day(of: rule, startedOn: start, Self.working)?.iso == due)
  }

  @Test(
    "What has to be announced before a plan is due so many days or months before it",
    arguments: [
      ("pic-leave", "2026-12-01", "2026-11-30"), ("pic-rotation", "2026-12-01", "2026-11-24"),
      ("system-change", "2026-12-03", "2026-11-26"), ("exchange-renewal", "2026-12-31", "2026-09-30"),
    ])
  func announced(_ code: String, _ planned: String, _ due: String) throws {
    let rule = try #require(try DeadlineCalendar.shipped().rules.first { $0.code == code })
    #expect(rule.isPlanned)
    let day = try #require(CalendarDate(iso: planned))
    #expect(try DeadlineCalendar.shipped().day(of: rule, startedOn: day, Self.working)?.iso == due)
  }

  @Test("Renewal of the SEHAT agreement is spoken of a month before each quarterly evaluation")
  func beforeQuarter() throws {
    #expect(
      try days("sehat-renewal", "2026-01-01", "2026-12-31")
        == ["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-30"])
  }

  @Test(
    "Force majeure is announced within each agreement's own time, and reviewed after thirty days",
    arguments: [
      ("force-majeure", "2026-12-04"), ("force-majeure-sehat", "2026-11-27"),
      ("force-majeure-ptsp", "2026-12-01"), ("force-majeure-exchange", "2026-11-27"),
      ("force-majeure-review", "2026-12-20"),
    ])
  func forceMajeure(_ code: String, _ due: String) throws {
    let calendar = try DeadlineCalendar.shipped()
    let rule = try #require(calendar.rules.first { $0.code == code })
    let friday = try #require(CalendarDate(iso: "2026-11-20"))
    #expect(!rule.isPlanned && calendar.day(of: rule, startedOn: friday, Self.working)?.iso == due)
  }

  @Test("A calendar with a wrong rule is refused with the field")
  func wrong() throws {
    let rule =
      #"{"code":"a","title":"t","responsible":"kepala","ifMissed":"i","source":"s","every":"week","day":1}"#
    let text = try JSONText(Array(#"{"from":"2024-01-01","rules":[\#(rule)]}"#.utf8))
    #expect(throws: Problem.self) { try DeadlineCalendar(text) }
    let twice = rule.replacing("week", with: "month")
    let double = try JSONText(Array(#"{"from":"2024-01-01","rules":[\#(twice),\#(twice)]}"#.utf8))
    #expect(throws: Problem.self) { try DeadlineCalendar(double) }
  }
}

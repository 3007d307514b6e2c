import Testing
import Vocabulary

@testable import JKN

@Suite("Practice that was announced and not done, done and not reported, or done by nobody")
struct FraudDutyRulesTests {
  private let rules: FraudRules
  init() throws { rules = try FraudRules.shipped() }

  private func hits(_ rule: FraudRule.Code, _ visits: [FraudVisit], _ ground: FraudGround) -> [FraudHit] {
    rules.hits(in: visits, on: ground).filter { $0.rule == rule }
  }

  private let absent = PractitionerID(stored: "00000004-0000-7000-8000-000000000009")

  @Test(
    "Announced on a day on which others served and nothing signed is a hit; who signed, and a closed day, are none"
  )
  func dutyNotDone() throws {
    let visit = InventedVisit().visit
    func duty(_ who: PractitionerID, _ day: CalendarDate, instead: String? = nil) -> FraudGround {
      FraudGround(duties: [
        FraudDuty(who, "drg. Bima Contoh", on: day, hours: "08:00–13:00", insteadOf: instead)
      ])
    }
    let found = hits(.dutyNotDone, [visit], duty(absent, visit.day))
    #expect(found.map(\.subject) == ["\(absent.text)/\(visit.day.iso)"])
    #expect(found.first?.explanation.contains("dijadwalkan praktik 08:00–13:00") == true)
    #expect(hits(.dutyNotDone, [visit], duty(visit.author, visit.day)).isEmpty)
    #expect(hits(.dutyNotDone, [visit], duty(absent, visit.day.adding(days: 1))).isEmpty)
    let substitute = hits(.dutyNotDone, [visit], duty(absent, visit.day, instead: "dr. Ratna Kusumah"))
    #expect(substitute.first?.explanation.contains("menggantikan dr. Ratna Kusumah") == true)
  }

  @Test(
    "A doctor HFIS did not know at the month's end is found once the month is over, with the month's visits")
  func notReported() throws {
    let visits = [InventedVisit(number: 1).visit, InventedVisit(number: 2, patient: 2, date: 12).visit]
    let author = visits[0].author
    func ground(_ since: CalendarDate?, today: String) throws -> FraudGround {
      FraudGround(reported: [author: since], today: try #require(CalendarDate(iso: today)))
    }
    let never = hits(.notReported, visits, try ground(nil, today: "2026-12-01"))
    #expect(never.count == 1 && never.first?.visits.count == 2)
    #expect(never.first?.explanation.contains("belum dilaporkan") == true)
    #expect(hits(.notReported, visits, try ground(nil, today: "2026-11-30")).isEmpty)
    let lastDay = try #require(CalendarDate(iso: "2026-11-30"))
    #expect(hits(.notReported, visits, try ground(lastDay, today: "2026-12-05")).isEmpty)
    #expect(hits(.notReported, visits, try ground(lastDay.adding(days: 1), today: "2026-12-05")).count == 1)
    #expect(hits(.notReported, visits, FraudGround(today: lastDay.adding(days: 9))).isEmpty)
  }

  @Test(
    "A change that HFIS did not have at its month's end is a hit once the month is over; in time is none",
    arguments: [
      (nil, "2026-11-30", false), (nil, "2026-12-01", true), ("2026-11-30", "2026-12-05", false),
      ("2026-12-01", "2026-12-05", true), ("2026-11-12", "2027-03-01", false),
    ] as [(String?, String, Bool)])
  func changeNotReported(_ entered: String?, _ today: String, _ isHit: Bool) throws {
    let (on, due) = (day("2026-11-12"), day("2026-11-30"))
    let change = FraudChange(
      id: "perubahan-1", item: .staff, kind: "Tenaga", words: "dr. Ratna Kusumah tidak bertugas lagi",
      changedOn: on, dueOn: due, enteredOn: entered.map(day))
    let found = hits(.changeNotReported, [], FraudGround(changes: [change], today: day(today)))
    #expect(found.map(\.subject) == (isHit ? ["perubahan-1"] : []))
    guard let hit = found.first else { return }
    #expect(hit.day == on && hit.visits.isEmpty)
    for part in [
      "Tenaga: dr. Ratna Kusumah tidak bertugas lagi", "2026-11-12", "2026-11-30", "Ps.4(4)j, s",
    ] {
      #expect(hit.explanation.contains(part))
    }
    #expect(
      hit.explanation.contains(entered.map { "baru dicatat \($0)" } ?? "belum ditandai sudah masuk"))
  }

  @Test("Without the day on which one looks no change is asked for")
  func changeWithoutToday() {
    let change = FraudChange(
      id: "perubahan-1", item: .staff, kind: "Tenaga", words: "x", changedOn: day("2026-11-12"),
      dueOn: day("2026-11-30"), enteredOn: nil)
    #expect(hits(.changeNotReported, [], FraudGround(changes: [change])).isEmpty)
  }

  @Test("Only what Ps.4(4)j names is asked for: a telephone number, an e-mail or the accreditation is no hit")
  func minorChanges() throws {
    let rule = try #require(rules[.changeNotReported])
    let minor: Set<FraudChange.Item> = [.phone, .email, .accreditation]
    for item in FraudChange.Item.allCases {
      let change = FraudChange(
        id: item.rawValue, item: item, kind: "Data fasilitas", words: "x", changedOn: day("2026-11-12"),
        dueOn: day("2026-11-30"), enteredOn: nil)
      let found = hits(.changeNotReported, [], FraudGround(changes: [change], today: day("2026-12-05")))
      #expect(found.isEmpty == minor.contains(item), "\(item)")
      #expect(rule.reports[item]?.hasPrefix("PKS 004 Ps.4") != minor.contains(item), "\(item)")
    }
    let others = rules.all.filter { $0.code != .changeNotReported }
    #expect(others.allSatisfy { $0.reports.isEmpty })
  }

  @Test(
    "A hundred and twenty records in a day, or a name without account, registration and licence, is nobody's work",
    arguments: [
      (120, true, true, true), (119, true, true, false), (1, false, false, true), (1, true, false, false),
      (1, false, true, false),
    ])
  func generated(_ records: Int, _ account: Bool, _ licence: Bool, _ isHit: Bool) throws {
    let visit = InventedVisit().visit
    let day = SignerDay(
      visit.author, visit.authorName, on: visit.day, records: records, hasAccount: account,
      hasLicence: licence)
    let found = hits(.generatedAccount, [visit], FraudGround(signerDays: [day]))
    #expect(found.map(\.visits) == (isHit ? [[visit.id]] : []))
    let rule = try #require(rules[.generatedAccount])
    #expect((rule.generated(day) != nil) == isHit)
    #expect(found.first.map { $0.explanation == rule.generated(day) } ?? true)
  }
}

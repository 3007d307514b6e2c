import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The page of the practice sessions")
struct SchedulePagesTests {
  private static func site() async throws -> (TestSite, PracticeSession.ID) {
    let site = try await TestSite { SchedulePages(clinic: $0) }
    let id = PracticeSession.ID(at: TestSite.morning)
    let room = try #require(site.demo.rooms["umum"])
    let doctor = try #require(site.demo.practitioners[.dokter])
    try await site.clinic.store.write { tx in
      try PracticeSession(id: id, room: room, practitioner: doctor, opens: "08:00", closes: "12:00")
        .insert(weekday: 5, in: tx)
    }
    return (site, id)
  }

  @Test("Quota and closing hour are set, shown again, and taken away by emptying them")
  func limits() async throws {
    let (site, id) = try await Self.site()
    let quota = SetBookingLimits.quotaField(id)
    let last = SetBookingLimits.lastBookingField(id)
    try await site.test(as: .kepala) { browser async throws in
      let sent = try await browser.post(
        .schedule(.limits), FormValues([(name: quota, value: "20"), (name: last, value: "10.30")]))
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.schedule(.week))
      #expect(page.text.contains("value=\"20\"") && page.text.contains("value=\"10:30\""))
      _ = try await browser.post(.schedule(.limits), FormValues())
      let lines = try await site.clinic.read(ReadPracticeWeek(), by: site.demo.actor(.kepala))
      #expect(lines.first?.session.quota == nil && lines.first?.session.lastBooking == nil)
    }
  }

  @Test(
    "What is no number or lies outside the session is told beside its field and changes nothing",
    arguments: [
      ("banyak", "10:30"), ("501", ""), ("-1", ""), ("5", "12:01"), ("5", "7:59"), ("5", "pagi"),
      ("5", "10:5"),
    ])
  func refused(quota: String, last: String) async throws {
    let (site, id) = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let sent = try await browser.post(
        .schedule(.limits),
        FormValues([
          (name: SetBookingLimits.quotaField(id), value: quota),
          (name: SetBookingLimits.lastBookingField(id), value: last),
        ]))
      #expect(sent.status == .unprocessableContent && sent.text.contains("class=\"problem\""))
      #expect(sent.text.contains("value=\"\(quota)\""))
      let lines = try await site.clinic.read(ReadPracticeWeek(), by: site.demo.actor(.kepala))
      #expect(lines.first?.session.quota == nil)
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.schedule(.week)).status == .forbidden)
    }
  }
}

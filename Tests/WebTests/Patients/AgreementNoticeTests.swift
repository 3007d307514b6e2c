import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The counter says when JKN guarantees nothing of a visit")
struct AgreementNoticeTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func words(_ lapse: AgreementLapse) -> String { AgreementNotice(lapse: lapse).html.text }

  @Test(
    "After the end it stands beside the form, which goes on working; without an agreement on record nothing does"
  )
  func desk() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    let ujang = try await counter.patient([.name: "Ujang Sutisna", .nik: "3204131708459002"])
    let head = counter.site.demo.actor(.kepala)
    try await counter.test { browser in
      let before = try await browser.get(.patients(.desk(chosen: siti.id.text)))
      #expect(before.status == .ok && !before.text.contains("tidak dijamin BPJS"))
    }
    _ = try await counter.clinic.run(
      RecordTermination(.legal, on: try day("2026-11-19"), note: "S/1"), by: head)
    try await counter.test { browser in
      let page = try await browser.get(.patients(.desk(chosen: siti.id.text)))
      for part in [
        "Perjanjian dengan BPJS berakhir 19 Nov 2026 (masalah hukum).",
        "Kunjungan JKN hari ini tidak dijamin BPJS.", "Gawat darurat", "FKTP lain", "Umum", "Ps.12(1)c",
      ] {
        #expect(page.text.contains(part), "\(part)")
      }
      let unpaid = try await browser.get(.patients(.desk(chosen: ujang.id.text)))
      #expect(!unpaid.text.contains("tidak dijamin BPJS"))
      let sent = try await browser.post(
        .patients(.register(siti.id.text)), ["poli": counter.room.id.text, "pembayar": "jkn-here"])
      #expect(sent.status == .seeOther)
    }
  }

  @Test("Each reason has its sentence, with the day a new agreement begins where one is known")
  func sentences() throws {
    let gap = AgreementCourse.Gap(
      lastDay: try day("2026-11-19"), resumedOn: try day("2026-12-01"), why: "Kecurangan", source: "x")
    #expect(
      words(.ended(gap)).contains("berakhir 19 Nov 2026 (kecurangan); yang baru mulai 1 Des 2026."))
    #expect(
      words(.over(name: "x", last: try day("2026-10-31"), next: nil))
        .contains("habis 31 Okt 2026 dan belum ada yang baru."))
    #expect(
      words(.over(name: "x", last: try day("2026-10-31"), next: try day("2026-12-01")))
        .contains("dan yang baru mulai 1 Des 2026."))
    #expect(words(.notBegun(first: try day("2026-12-01"))).contains("baru mulai 1 Des 2026."))
  }

  @Test("Who took a number through Mobile JKN is warned about too, and checked in all the same")
  func booked() async throws {
    let site = try await MobileSite()
    try await site.patient(9001)
    let room = try #require(site.demo.rooms["umum"])
    let desk = site.demo.actor(.loket)
    try await site.test { caller async throws in
      _ = try await caller.post("antrean", MobileCaller.booking(9001))
      #expect(try await site.clinic.read(QueueBoard(room.id), by: desk).lapse == nil)
      let last = try #require(CalendarDate(iso: "2026-11-19"))
      _ = try await site.clinic.run(
        RecordTermination(.legal, on: last, note: "S/1"), by: site.demo.actor(.kepala))
      let queue = try await site.clinic.read(QueueBoard(room.id), by: desk)
      let viewer = Viewer(
        actor: desk, facility: site.demo.facility, district: "Kab. Bandung",
        formToken: FormToken(text: "abc"))
      let table = ExpectedTable(viewer: viewer, queue: queue).html.text
      #expect(table.contains("berakhir 19 Nov 2026") && table.contains("Sudah datang"))
      let booking = try #require(queue.expected.first).booking.id
      #expect(try await site.clinic.run(CheckIn(booking), by: desk).isNew)
      #expect(try await site.clinic.read(QueueBoard(room.id), by: desk).lapse == nil)
    }
  }
}

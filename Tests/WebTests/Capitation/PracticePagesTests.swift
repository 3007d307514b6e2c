import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of practice and of the tariff's criteria")
struct PracticePagesTests {
  private static func site() async throws -> TestSite {
    let site = try await TestSite(
      { PracticePages(clinic: $0) }, { CriteriaPages(clinic: $0) }, { CapitationPages(clinic: $0) })
    let doctor = try #require(site.demo.practitioners[.dokter])
    let room = try #require(site.demo.rooms["umum"])
    let session = PracticeSession(
      id: PracticeSessionID(at: TestSite.morning), room: room, practitioner: doctor, opens: "08:00",
      closes: "12:00")
    try await site.clinic.store.write { try session.insert(weekday: 2, in: $0) }
    return site
  }

  @Test("A month lists who was announced and did not serve, opens into the days, and the day into its visits")
  func practice() async throws {
    let site = try await Self.site()
    let doctor = try #require(site.demo.practitioners[.dokter]).id.text
    try await site.test(as: .kepala) { browser async throws in
      let month = try await browser.get(.capitation(.practice("2026-11")))
      #expect(month.status == .ok && month.text.contains("3 hari") && month.text.contains("Ps.12(1)b.3"))
      #expect(month.text.contains("/kapitasi/praktik/\(doctor)?bulan=2026-11"))
      let days = try await browser.get(.capitation(.practiceOf(doctor, month: "2026-11")))
      #expect(days.status == .ok && days.text.contains("tidak melayani") && days.text.contains("08:00–12:00"))
      let none = try await browser.get(.capitation(.practiceOf(doctor, month: "2026-11", day: "2026-11-10")))
      #expect(none.status == .ok && none.text.contains("Tidak ada kunjungan"))
      for wrong: Route in [
        .capitation(.practice("2026-13")), .capitation(.practiceOf("bukan-dokter")),
        .capitation(.practiceOf(doctor, month: "2026-11", day: "2026-10-10")),
      ] {
        #expect(try await browser.get(wrong).status == .notFound)
      }
      #expect(try await browser.get(.capitation(.month())).text.contains("Praktik menurut jadwal"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.capitation(.practice())).status == .forbidden)
    }
  }

  @Test("The head decides with a reason that a doctor does not count, sees it explained, and takes it back")
  func decision() async throws {
    let site = try await Self.site()
    let doctor = try #require(site.demo.practitioners[.dokter]).id.text
    let days = Route.capitation(.practiceOf(doctor, month: "2026-11"))
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(days).text.contains("Mengapa tidak dihitung bulan ini"))
      let blank = try await browser.post(.capitation(.setAside(doctor)), ["bulan": "2026-11"])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Tulis alasannya"))
      #expect(try await browser.post(.capitation(.setAside(doctor)), ["bulan": "x"]).status == .notFound)
      let decided = try await browser.post(
        .capitation(.setAside(doctor)),
        ["bulan": "2026-11", "alasan-tidak-dihitung": "Praktik di tempat lain"])
      #expect(decided.status == .seeOther)
      let page = try await browser.get(days)
      #expect(page.text.contains("tidak dihitung bulan ini") && page.text.contains("3 dari 3 hari terjadwal"))
      let cockpit = try await browser.get(.capitation(.month("2026-11")))
      #expect(cockpit.text.contains("Praktik di tempat lain") && cockpit.text.contains("Ps.12(1)b.3"))
      let all = try await browser.get(.capitation(.practice("2026-11")))
      #expect(all.text.contains("diputuskan tidak dihitung"))
      let bare = try await browser.post(.capitation(.countAgain(doctor)), ["bulan": "2026-11"])
      #expect(bare.status == .unprocessableContent)
      let again = try await browser.post(
        .capitation(.countAgain(doctor)), ["bulan": "2026-11", "alasan": "Ada surat tugas"])
      #expect(again.status == .seeOther)
      #expect(try await browser.get(days).text.contains("Mengapa tidak dihitung bulan ini"))
      let gone = try await browser.post(
        .capitation(.countAgain(doctor)), ["bulan": "2026-11", "alasan": "Ada surat tugas"])
      #expect(gone.status == .notFound)
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(
        try await browser.post(.capitation(.setAside(doctor)), ["bulan": "2026-11"]).status == .forbidden)
    }
  }

  @Test("A criterion is written down by date and stands there with the day from which it counts")
  func criteria() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.post(.capitation(.criteria), [:])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih kriterianya"))
      let typo = try await browser.post(.capitation(.criteria), ["hfis": "kemarin"])
      #expect(typo.status == .unprocessableContent && typo.text.contains("Tulis tanggal"))
      let sent = try await browser.post(
        .capitation(.criteria),
        [
          "kriteria": "sdm", "keadaan": "3 dokter", "sejak": "05-10-2026", "perubahan": "naik",
          "hfis": "07-10-2026", "dasar": "BA/1",
        ])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.capitation(.criteria))
      #expect(page.text.contains("3 dokter") && page.text.contains("1 Nov 2026"))
      #expect(page.text.contains("2 dokter dan 0 dokter gigi"))
    }
    try await site.test(as: .adminDinas) { browser async throws in
      #expect(try await browser.get(.capitation(.criteria)).status == .ok)
    }
  }
}

import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The page of bodies that supervise")
struct SupervisorPagesTests {
  @Test("A body is recorded, chosen at a case's recommendation by its name, and ended with a day")
  func course() async throws {
    let site = try await TestSite({ SupervisorPages(clinic: $0) }, { VerificationPages(clinic: $0) })
    try await site.test(as: .adminDinas) { browser async throws in
      #expect(try await browser.get(.audits(.supervisors)).text.contains("Belum ada lembaga pengawas"))
      let empty = try await browser.post(.audits(.supervisors), ["kontak": "Sekretariat <1>"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih jenis lembaganya"))
      #expect(empty.text.contains("Sekretariat &lt;1&gt;"))
      let sent = try await browser.post(
        .audits(.supervisors),
        ["jenis-lembaga": "tkmkb", "nama-lembaga": "TKMKB <Contoh>", "sejak": "01-01-2026"])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.audits(.supervisors))
      #expect(page.text.contains("TKMKB &lt;Contoh&gt;"))
      let body = String(
        try #require(page.text.firstMatch(of: #/lembaga-pengawas/([0-9a-f-]{36})/akhiri/#)).1)
      let opened = try await browser.post(
        .audits(.list),
        [
          "jenis": "administrative", "dasar": "whistle-blowing", "dari": "01-10-2026", "sampai": "31-10-2026",
          "tentang": "Surat 12",
        ])
      let id = String(try #require(opened.location).split(separator: "/").last ?? "")
      #expect(try await browser.get(.audits(.open(id))).text.contains("TKMKB: TKMKB &lt;Contoh&gt;"))
      let added = try await browser.post(
        .audits(.recommendation(id)), ["lembaga": body, "rekomendasi": "Lengkapi resume"])
      #expect(added.status == .seeOther)
      #expect(try await browser.get(.audits(.open(id))).text.contains("Lengkapi resume"))
      let blank = try await browser.post(.audits(.endSupervisor(body)), ["lembaga-sampai": ""])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Isi hari terakhirnya"))
      let ended = try await browser.post(.audits(.endSupervisor(body)), ["lembaga-sampai": "19-11-2026"])
      #expect(ended.status == .seeOther)
      #expect(!(try await browser.get(.audits(.open(id))).text.contains("TKMKB: TKMKB")))
    }
    try await site.test(as: .timKecurangan) { browser async throws in
      let page = try await browser.get(.audits(.supervisors))
      #expect(page.status == .ok && !page.text.contains("Catat lembaga"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.audits(.supervisors)).status == .forbidden)
    }
  }
}

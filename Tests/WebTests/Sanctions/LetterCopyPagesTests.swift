import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages on which copies of a sanction are kept")
struct LetterCopyPagesTests {
  @Test("A warning shows who has no copy yet, and when and how each was sent; so does an ending on a ground")
  func copies() async throws {
    let site = try await TestSite(
      { SanctionPages(clinic: $0, documents: .test($0)) }, { EndingPages(clinic: $0, documents: .test($0)) })
    try await site.test(as: .kepala) { browser async throws in
      _ = try await browser.post(
        .sanctions(.list),
        [
          "jenis": "written", "pelanggaran": "service", "nomor": "T/1", "tanggal": "02-11-2026",
          "uraian": "Poli tutup lebih awal",
        ])
      let list = try await browser.get(.sanctions(.list))
      #expect(list.text.contains("Tembusan belum dikirim: Dinas Kesehatan, Asosiasi"))
      let id = String(try #require(list.text.firstMatch(of: #/teguran/surat/([0-9a-f-]{36})/#)).1)
      let empty = try await browser.post(.sanctions(.copy(id)), [:])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih penerima"))
      let sent = try await browser.post(
        .sanctions(.copy(id)), ["penerima": "dinas", "dikirim": "03-11-2026", "cara": "diantar"])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.sanctions(.open(id)))
      #expect(page.text.contains("Diantar") && page.text.contains("Belum dikirim"))

      let wrong = try await browser.post(
        .endings(.terminate),
        ["dasar-akhir": "summons", "tanggal-akhir": "03-11-2026", "surat": "S/1", "berakhir": "03-11-2026"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("2026-11-30"))
      let ended = try await browser.post(
        .endings(.terminate),
        ["dasar-akhir": "legal", "tanggal-akhir": "03-11-2026", "surat": "S/1", "berakhir": ""])
      #expect(ended.status == .seeOther)
      let endings = try await browser.get(.endings(.list))
      let ending = String(
        try #require(endings.text.firstMatch(of: #/pengakhiran/perjanjian/([0-9a-f-]{36})/#)).1)
      let open = try await browser.get(.endings(.open(ending)))
      #expect(open.text.contains("pada hari itu juga") && open.text.contains("Perjanjian sudah berakhir"))
      #expect(open.text.contains("Tembusan") && open.text.contains("Ps.12(1)c"))
      let copied = try await browser.post(
        .endings(.copy(ending)), ["penerima": "asosiasi", "dikirim": "05-11-2026", "cara": "surel"])
      #expect(copied.status == .seeOther)
    }
    try await site.test(as: .timKecurangan) { browser async throws in
      #expect(try await browser.post(.sanctions(.copy("x")), [:]).status != .seeOther)
    }
  }
}

import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of verification and audits")
struct VerificationPagesTests {
  @Test("A case is opened, steps are taken, and what is wrong is told beside its field with what was typed")
  func course() async throws {
    let site = try await TestSite { VerificationPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.get(.audits(.list))
      #expect(empty.status == .ok && empty.text.contains("Belum ada verifikasi"))
      let refused = try await browser.post(
        .audits(.list),
        ["jenis": "administrative", "dari": "01-10-2026", "sampai": "31-10-2026", "tentang": "Surat 12"])
      #expect(refused.status == .unprocessableContent && refused.text.contains("Pilih dasarnya"))
      #expect(refused.text.contains("Surat 12"))
      let opened = try await browser.post(
        .audits(.list),
        [
          "jenis": "administrative", "dasar": "whistle-blowing", "dari": "01-10-2026", "sampai": "31-10-2026",
          "tentang": "Surat <12>",
        ])
      #expect(opened.status == .seeOther)
      let address = try #require(opened.location)
      let page = try await browser.send(.get, address)
      #expect(page.text.contains("Surat &lt;12&gt;") && page.text.contains("Bukti diminta"))
      let early = try await browser.send(.post, address + "/langkah", body: "x=1")
      #expect(early.status == .forbidden)
      let id = String(address.split(separator: "/").last ?? "")
      let wrong = try await browser.post(.audits(.step(id)), ["langkah": "closed", "tanggal": "19-11-2026"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Langkah ini tidak dapat"))
      let asked = try await browser.post(
        .audits(.step(id)), ["langkah": "evidence-requested", "tanggal": "20-11-2026", "hari-kerja": "3"])
      #expect(asked.status == .seeOther)
      #expect(try await browser.send(.get, address).text.contains("paling lambat Rab, 25 Nov 2026"))
      let nothing = try await browser.post(
        .audits(.sample(id)), ["populasi": "jkn", "benih": "1", "ukuran": "5"])
      #expect(nothing.text.contains("Tidak ada kunjungan seperti itu"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.audits(.list)).status == .forbidden)
    }
    try await site.test(as: .timKecurangan) { browser async throws in
      let page = try await browser.get(.audits(.list))
      #expect(page.status == .ok && !page.text.contains("Buka perkara"))
    }
  }
}

import Clinic
import HTTPTypes
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of more time for a recovery")
struct ExtensionPagesTests {
  @Test(
    "Asked for with evidence, its letter is a PDF; BPJS's answer with its letter makes the new instalments")
  func course() async throws {
    let site = try await TestSite { RecoveryPages(clinic: $0, documents: .test($0)) }
    let scan = Array("%PDF-1.7 x".utf8)
    try await site.test(as: .kepala) { browser async throws in
      let agreed = try await browser.post(
        .recoveries(.list),
        [
          "sebab": "overpaid-claims", "uraian": "Klaim ganda", "jumlah": "900.000", "cicilan": "3",
          "tanggal": "10-11-2026", "berita-acara": "BA/9",
        ])
      let id = String(try #require(agreed.location).split(separator: "/").last ?? "")
      #expect(try await browser.get(.recoveries(.extensionLetter(id))).status == .notFound)
      let bare = try await browser.post(.recoveries(.askExtension(id)), ["surat-permohonan": "440/55"])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Pilih pindaiannya"))
      #expect(bare.text.contains("440/55"))
      let asked = try await browser.upload(
        .recoveries(.askExtension(id)),
        [
          "surat-permohonan": "440/55", "tanggal-permohonan": "19-11-2026",
          "alasan-perpanjangan": "Anggaran habis", "sampai-perpanjangan": "10-10-2027",
          "cicilan-diminta": "10",
        ], file: scan, as: "bukti-tidak-mampu")
      #expect(asked.status == .seeOther)
      let letter = try await browser.get(.recoveries(.extensionLetter(id)))
      #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
      let decided = try await browser.upload(
        .recoveries(.decideExtension(id)),
        [
          "keputusan": "ya", "surat-keputusan": "BPJS/77", "tanggal-keputusan": "20-11-2026",
          "sampai-disetujui": "10-10-2027", "cicilan-baru": "9",
        ], file: scan, as: "pindaian-keputusan")
      #expect(decided.status == .seeOther)
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains("Disetujui sampai 10 Okt 2027") && page.text.contains("Rp100.000"))
      #expect(page.text.contains("20 Jul 2027") && !page.text.contains("10 Des 2026"))
      #expect(try await browser.get(.recoveries(.minutes(id))).status == .ok)
    }
  }
}

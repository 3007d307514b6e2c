import Clinic
import Testing

@testable import Web

@Suite("The page of signs of a claim")
struct ClaimSignPagesTests {
  @Test("The admin adds a sign and ends it, what is wrong is told, the team only reads")
  func written() async throws {
    let site = try await TestSite({ ClaimSignPages(clinic: $0) })
    try await BundledReferenceData.load(into: site.clinic.store, at: TestSite.morning)
    let fields: FormValues = [
      "pelayanan": "KB-IMP", "diagnosis": "Z30", "dasar": "Surat Dinas 440/12", "mulai": "01-01-2026",
    ]
    try await site.test(as: .adminDinas) { browser async throws in
      let blank = try await browser.get(.fraud(.signs))
      #expect(blank.text.contains("Belum ada.") && blank.text.contains("Komplikasi persalinan"))
      var wrong = fields
      wrong["diagnosis"] = "bukan kode"
      let refused = try await browser.post(.fraud(.signs), wrong)
      #expect(refused.status == .unprocessableContent && refused.text.contains("tidak dikenal"))
      #expect(try await browser.post(.fraud(.signs), fields).status == .seeOther)
      let page = try await browser.get(.fraud(.signs))
      #expect(page.text.contains("Surat Dinas 440/12") && page.text.contains("dicari hari ini"))
      let id = String(try #require(page.text.firstMatch(of: #/tanda/([0-9a-f-]{36})/akhiri/#)?.1))
      let undated = try await browser.post(.fraud(.endSign(id)), ["sampai": ""])
      #expect(undated.status == .unprocessableContent)
      #expect(
        try await browser.post(.fraud(.endSign(id)), ["sampai": "31-10-2026"]).status == .seeOther)
      #expect(try await browser.post(.fraud(.endSign(id)), ["sampai": "31-10-2026"]).status == .conflict)
    }
    try await site.test(as: .timKecurangan) { browser async throws in
      let page = try await browser.get(.fraud(.signs))
      #expect(page.text.contains("Surat Dinas 440/12"))
      #expect(!page.text.contains("Tambah tanda</button>"))
      #expect(try await browser.post(.fraud(.signs), fields).status == .forbidden)
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.fraud(.signs)).status == .forbidden)
    }
  }
}

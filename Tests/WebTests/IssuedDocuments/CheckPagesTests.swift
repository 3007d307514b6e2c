import Clinic
import Documents
import Testing
import Vocabulary

@testable import Web

@Suite("The page on which anybody checks a paper")
struct CheckPagesTests {
  private static func issue(_ site: TestSite, _ words: String = "Rapat hari Senin") async throws
    -> IssuedDocument
  {
    try await DocumentDesk.test(site.clinic).issue(
      DocumentDraft(
        .referralLetter, number: "K-1", title: "Surat <rujukan>",
        facts: [.init("Pasien", MaskedName.of("Siti Aminah"))]),
      drawing: Documents.Document(
        "Surat", madeAt: Instant(milliseconds: 0), blocks: [.paragraph(words)]),
      by: site.demo.actor(.dokter)
    ).record
  }

  @Test("Without signing in: by whom, when, what, and that it holds; nothing that was not written for it")
  func valid() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let record = try await Self.issue(site)
    try await site.test(as: nil) { browser async throws in
      let page = try await browser.get(.issuedDocuments(.check(record.code.text)))
      #expect(page.status == .ok && page.text.contains("asli dan masih berlaku"))
      for words in [
        "Puskesmas Cempaka Sari", "Surat rujukan", "20 November 2026", "08.00 WIB", "S••• A•••••", "K-1",
        "dr. Ratna Kusumah", "Surat &lt;rujukan&gt;", "width=device-width",
      ] { #expect(page.text.contains(words), "\(words)") }
      for words in ["Siti", "Aminah", "Rapat", record.sha256, "Beranda"] {
        #expect(!page.text.contains(words), "\(words)")
      }
      #expect(page.headers[.cacheControl] == "no-store")
      let capitals = try await browser.get(.issuedDocuments(.check("\(record.code)".uppercased())))
      #expect(capitals.status == .ok)
    }
  }

  @Test("A superseded or withdrawn paper says so, and why")
  func old() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let first = try await Self.issue(site)
    let second = try await Self.issue(site, "Rapat hari Selasa")
    try await site.clinic.run(
      WithdrawDocument(second.code, because: "Rapat <batal>"), by: site.demo.actor(.kepala))
    try await site.test(as: nil) { browser async throws in
      let old = try await browser.get(.issuedDocuments(.check(first.code.text)))
      #expect(old.text.contains("sudah digantikan") && !old.text.contains(second.code.text))
      let withdrawn = try await browser.get(.issuedDocuments(.check(second.code.text)))
      #expect(withdrawn.text.contains("sudah ditarik") && withdrawn.text.contains("Rapat &lt;batal&gt;"))
    }
  }

  @Test(
    "An unknown code is a plain sentence, whatever it looks like",
    arguments: ["aaaaaaaaaaaaaaaa", "x", "../staf", "%00"])
  func unknown(code: String) async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    try await site.test(as: nil) { browser async throws in
      let page = try await browser.get(.issuedDocuments(.check(code)))
      #expect(page.status == .notFound && page.text.contains("Tidak ada surat dengan kode ini"))
    }
  }

  @Test("A code typed from the paper leads to its page; what is no code is told beside the field")
  func typed() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let record = try await Self.issue(site)
    try await site.test(as: nil) { browser async throws in
      #expect(try await browser.get(.issuedDocuments(.find())).text.contains("Kode surat"))
      let found = try await browser.get(.issuedDocuments(.find(code: "\(record.code)".uppercased())))
      #expect(found.location == Route.issuedDocuments(.check(record.code.text)).url)
      let wrong = try await browser.get(.issuedDocuments(.find(code: "<script>")))
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("16 huruf dan angka"))
      #expect(!wrong.text.contains("<script>\""))
    }
  }
}

@Suite("The register of papers that left the house")
struct IssuedDocumentPagesTests {
  @Test("The head sees each paper and takes one back with a reason; the counter does not get there")
  func register() async throws {
    let site = try await TestSite { IssuedDocumentPages(clinic: $0) }
    let record = try await DocumentDesk.test(site.clinic).issue(
      DocumentDraft(.letter, number: "S-9", title: "Undangan", facts: []),
      drawing: Documents.Document("Undangan", madeAt: Instant(milliseconds: 0), blocks: [.paragraph("a")]),
      by: site.demo.actor(.kepala)
    ).record
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.issuedDocuments(.list()))
      #expect(
        page.text.contains("S-9") && page.text.contains("\(record.code)") && page.text.contains("berlaku"))
      let refused = try await browser.post(.issuedDocuments(.withdraw(record.code.text)), ["alasan": " "])
      #expect(refused.status == .unprocessableContent && refused.text.contains("Tulis alasannya"))
      let unknown = try await browser.post(.issuedDocuments(.withdraw("aaaaaaaaaaaaaaaa")), ["alasan": "x"])
      #expect(unknown.status == .notFound)
      let sent = try await browser.post(.issuedDocuments(.withdraw(record.code.text)), ["alasan": "Batal"])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(.issuedDocuments(.list(kind: "letter"))).text.contains("ditarik"))
      #expect(try await browser.get(.issuedDocuments(.list(kind: "x", page: -3))).status == .ok)
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.issuedDocuments(.list())).status == .forbidden)
    }
  }
}

import Clinic
import HTTPTypes
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of more time for a recovery")
struct ExtensionPagesTests {
  private static let scan = Array("%PDF-1.7 x".utf8)
  private static let agreement: FormValues = [
    "sebab": "overpaid-claims", "uraian": "Klaim ganda", "jumlah": "900.000", "cicilan": "3",
    "tanggal": "10-11-2026", "berita-acara": "BA/9",
  ]
  private static let request: KeyValuePairs<String, String> = [
    "surat-permohonan": "440/55", "tanggal-permohonan": "19-11-2026",
    "alasan-perpanjangan": "Anggaran habis", "sampai-perpanjangan": "10-10-2027",
    "cicilan-diminta": "10",
  ]
  private static let approval: KeyValuePairs<String, String> = [
    "keputusan": "ya", "surat-keputusan": "BPJS/77", "tanggal-keputusan": "20-11-2026",
    "sampai-disetujui": "10-10-2027", "cicilan-baru": "9",
  ]

  /// - Returns: the id of the recovery.
  private static func agree(_ browser: TestBrowser) async throws -> String {
    let agreed = try await browser.post(.recoveries(.list), agreement)
    return String(try #require(agreed.location).split(separator: "/").last ?? "")
  }

  @Test(
    "Asked for with evidence, its letter is a PDF; BPJS's answer with its letter makes the new instalments")
  func course() async throws {
    let site = try await TestSite { RecoveryPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let id = try await Self.agree(browser)
      #expect(try await browser.get(.recoveries(.extensionLetter(id))).status == .notFound)
      let bare = try await browser.post(.recoveries(.askExtension(id)), ["surat-permohonan": "440/55"])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Pilih pindaiannya"))
      #expect(bare.text.contains("440/55"))
      let asked = try await browser.upload(
        .recoveries(.askExtension(id)), Self.request, file: Self.scan, as: "bukti-tidak-mampu")
      #expect(asked.status == .seeOther)
      let letter = try await browser.get(.recoveries(.extensionLetter(id)))
      #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
      let decided = try await browser.upload(
        .recoveries(.decideExtension(id)), Self.approval, file: Self.scan, as: "pindaian-keputusan")
      #expect(decided.status == .seeOther)
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains("Disetujui sampai 10 Okt 2027") && page.text.contains("Rp100.000"))
      #expect(page.text.contains("20 Jul 2027") && !page.text.contains("10 Des 2026"))
      #expect(try await browser.get(.recoveries(.minutes(id))).status == .ok)
    }
  }

  @Test("Printed again after the extension, the first minutes are the same file; the extension has its own")
  func minutes() async throws {
    let site = try await TestSite(
      { RecoveryPages(clinic: $0, documents: .test($0)) }, { CheckPages(clinic: $0) })
    let (clinic, head) = (site.clinic, site.demo.actor(.kepala))
    try await site.test(as: .kepala) { browser async throws in
      let id = try await Self.agree(browser)
      let first = try await browser.get(.recoveries(.minutes(id)))
      _ = try await browser.upload(
        .recoveries(.askExtension(id)), Self.request, file: Self.scan, as: "bukti-tidak-mampu")
      let recovery = try #require(RecoveryID(id))
      let extensions = try await clinic.read(ReadRecovery(recovery), by: head).recovery.extensions
      let asked = try #require(extensions.first?.id.text)
      #expect(try await browser.get(.recoveries(.extensionMinutes(id, asked))).status == .notFound)
      _ = try await browser.upload(
        .recoveries(.decideExtension(id)), Self.approval, file: Self.scan, as: "pindaian-keputusan")
      let again = try await browser.get(.recoveries(.minutes(id)))
      #expect(first.status == .ok && again.text == first.text)
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains(Route.recoveries(.extensionMinutes(id, asked)).url))
      let new = try await browser.get(.recoveries(.extensionMinutes(id, asked)))
      #expect(new.headers[.contentType] == "application/pdf" && new.text != first.text)
    }
    let issued = try await clinic.read(ReadIssuedDocuments(), by: head).documents
    #expect(issued.count == 2 && issued.allSatisfy { $0.version == 1 && $0.state == .valid })
    let original = try #require(issued.first(where: { !$0.number.hasSuffix("-P1") }))
    let extended = try #require(issued.first(where: { $0.number == "\(original.number)-P1" }))
    try await site.test(as: nil) { browser async throws in
      let old = try await browser.get(.issuedDocuments(.check(original.code.text)))
      #expect(old.text.contains("asli dan masih berlaku") && old.text.contains("kesepakatan kemudian"))
      #expect(old.text.contains(extended.number) && old.text.contains("20 November 2026"))
      let new = try await browser.get(.issuedDocuments(.check(extended.code.text)))
      #expect(new.text.contains("10 Oktober 2027") && !new.text.contains("kesepakatan kemudian"))
    }
  }
}

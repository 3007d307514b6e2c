import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("Letters that a deadline takes")
struct NoticePagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { DeadlinePages(clinic: $0) }, { NoticePages(clinic: $0, documents: .test($0)) })
  }

  @Test(
    "Force majeure, a new PIC and a change of system are told on paper that can be checked",
    arguments: [
      ("force-majeure", "18-11-2026", "PEMBERITAHUAN KEADAAN KAHAR", "2 Desember 2026", "Ps.19(2)"),
      ("pic-rotation", "01-12-2026", "BERITA ACARA PERGANTIAN PIC SISTEM", "24 November 2026", "PIC baru"),
      ("system-change", "01-12-2026", "PERUBAHAN SISTEM", "24 November 2026", "dicocokkan"),
    ])
  func letters(_ code: String, _ day: String, _ title: String, _ due: String, _ words: String) async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let started = try await browser.post(
        .deadlines(.start), ["tenggat": code, "terjadi": day, "tentang": "Banjir di Cempaka"])
      #expect(started.status == .seeOther)
      let page = try await browser.get(.deadlines(.list()))
      let id = try #require(page.text.firstMatch(of: /\/tenggat\/surat\/([0-9a-f-]{36})/)).1
      let paper = try await browser.bytes(.deadlines(.notice(String(id))))
      #expect(paper.status == .ok)
      guard let text = try PDFText.of(paper.bytes) else { return }
      for part in [title, due, words, "Banjir di Cempaka", "Kode surat"] {
        #expect(text.contains(part), "\(part)")
      }
    }
  }

  @Test("A deadline without a letter, and one that is not there, have none")
  func none() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      _ = try await browser.post(
        .deadlines(.start), ["tenggat": "mail", "terjadi": "19-11-2026", "tentang": "Surat 9"])
      let page = try await browser.get(.deadlines(.list()))
      #expect(page.text.contains("Surat 9") && !page.text.contains("/tenggat/surat/"))
      for id in ["x", "01990000-0000-7000-8000-000000000000"] {
        #expect(try await browser.get(.deadlines(.notice(id))).status == .notFound)
      }
    }
    try await site.test(as: .loket) { browser async throws in
      let id = "01990000-0000-7000-8000-000000000000"
      #expect(try await browser.get(.deadlines(.notice(id))).status == .forbidden)
    }
  }
}

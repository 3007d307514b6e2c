import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The page of deadlines")
struct DeadlinePagesTests {
  @Test("Deadlines stand by day and by person; one is started, done, and a wrong date is told")
  func deadlines() async throws {
    let site = try await TestSite { DeadlinePages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.deadlines(.list()))
      #expect(
        page.status == .ok && page.text.contains("Pakta integritas") && page.text.contains("Bila terlewat"))
      let wrong = try await browser.post(
        .deadlines(.start), ["tenggat": "mail", "terjadi": "kemarin", "tentang": "Surat 9"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis tanggal"))
      let started = try await browser.post(
        .deadlines(.start), ["tenggat": "mail", "terjadi": "19-11-2026", "tentang": "Surat 9"])
      #expect(started.status == .seeOther)
      #expect(try await browser.get(.deadlines(.list())).text.contains("Surat 9"))
      let mine = try await browser.get(.deadlines(.list(person: "Admin Dinas")))
      #expect(mine.status == .ok && !mine.text.contains("Surat 9"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.deadlines(.list())).status == .forbidden)
    }
  }
}

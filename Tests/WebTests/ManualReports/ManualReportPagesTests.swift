import Clinic
import Testing

@testable import Web

@Suite("The page of the manual reports")
struct ManualReportPagesTests {
  @Test("A month has figures, both reports and the log book as PDF, XLSX and CSV")
  func files() async throws {
    let site = try await TestSite { ManualReportPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.manualReports(.month()))
      #expect(page.text.contains("RJTP November 2026") && page.text.contains("Rawat inap peserta JKN"))
      #expect(page.text.contains("Log book telekonsultasi November 2026"))
      for (kind, head) in [
        ("rjtp", "Nomor kartu"), ("ritp", "Nomor kartu"), ("telekonsultasi", "Jam;Nomor kartu"),
      ] {
        for (format, start) in [("pdf", "%PDF"), ("xlsx", "PK"), ("csv", "\u{FEFF}No.;Tanggal;\(head)")] {
          let file = try await browser.get(.manualReports(.file(kind, month: "2026-11", format: format)))
          #expect(file.status == .ok && file.text.hasPrefix(start))
        }
      }
    }
  }

  @Test("What is no month, no report or no format is told, and the counter does not get there")
  func refused() async throws {
    let site = try await TestSite { ManualReportPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let typed = try await browser.get(.manualReports(.month("november")))
      #expect(typed.status == .unprocessableContent && typed.text.contains("Tulis bulan laporan"))
      for (kind, month, format) in [
        ("x", "2026-11", "pdf"), ("rjtp", "2026-13", "pdf"), ("rjtp", "2026-11", "exe"),
      ] {
        let file = try await browser.get(.manualReports(.file(kind, month: month, format: format)))
        #expect(file.status == .notFound)
      }
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.manualReports(.month())).status == .forbidden)
    }
  }
}

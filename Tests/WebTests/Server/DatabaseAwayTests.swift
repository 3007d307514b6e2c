import Clinic
import Hummingbird
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("A database that does not answer")
struct DatabaseAwayTests {
  @Test("Away, overloaded, broken off while saving, full: 503 or 507 and an Indonesian sentence")
  func pages() async throws {
    let site = try await TestSite { FailingPages(clinic: $0) }
    try await site.test(as: nil) { browser in
      for (failure, sentence) in FailingPages.failures {
        let page = try await browser.get(.queue(.display(failure)))
        #expect(page.status.code == (failure == "cakram" ? 507 : 503))
        #expect(page.text.contains(sentence), "\(page.text)")
      }
    }
  }
}

/// A page for each way in which a database fails.
private struct FailingPages: PageModule {
  let clinic: Clinic

  static let failures = [
    ("penuh", "Sistem sedang sibuk"), ("hilang", "Basis data tidak dapat dihubungi"),
    ("putus", "Belum pasti tersimpan"), ("cakram", "Penyimpanan penuh"),
  ]

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.queue(.display(":code"))) { _, context -> String in
      switch context.parameters.get("code") {
      case "penuh": throw StoreError.busy
      case "cakram": throw StoreError.cannotWrite(detail: "No space left on device")
      case "putus": throw StoreError.outcomeUnknown
      default: throw StoreError.unavailable(detail: "connection refused")
      }
    }
  }
}

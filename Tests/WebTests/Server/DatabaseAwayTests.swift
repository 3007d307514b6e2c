import Clinic
import Hummingbird
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("A database that does not answer")
struct DatabaseAwayTests {
  @Test("Away, overloaded or broken off while saving: 503 and an Indonesian sentence, never a stack of words")
  func pages() async throws {
    let site = try await TestSite { FailingPages(clinic: $0) }
    try await site.test(as: nil) { browser in
      for (failure, sentence) in FailingPages.failures {
        let page = try await browser.get(.queue(.display(failure)))
        #expect(page.status == .serviceUnavailable)
        #expect(page.text.contains(sentence), "\(page.text)")
      }
    }
  }
}

/// A page for each way in which a database fails.
private struct FailingPages: PageModule {
  let clinic: Clinic

  static let failures = [
    ("penuh", "Sistem sedang sibuk"), ("hilang", "Sistem sedang sibuk"), ("putus", "Belum pasti tersimpan"),
  ]

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.queue(.display(":code"))) { _, context -> String in
      switch context.parameters.get("code") {
      case "penuh": throw StoreError.busy
      case "putus": throw StoreError.outcomeUnknown
      default: throw StoreError.unavailable(detail: "connection refused")
      }
    }
  }
}

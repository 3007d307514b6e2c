import Clinic
import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite("Forms are taken from pages of ours only")
struct FormGuardTests {
  private struct Echo: PageModule {
    func register(on pages: RouterGroup<PageContext>) {
      pages.post(.staff(.create)) { _, context in context.form["nama"] ?? "kosong" }
    }
  }

  private func test(_ body: @Sendable @escaping (TestBrowser) async throws -> Void) async throws {
    try await TestSite { _ in Echo() }.test(as: .kepala, body)
  }

  @Test("With the session's token it is taken")
  func good() async throws {
    try await test { browser in
      let answer = try await browser.post(.staff(.create), ["nama": "Rina & Budi"])
      #expect(answer.status == .ok)
      #expect(answer.text == "Rina & Budi")
    }
  }

  @Test("Without a token, or with another session's, it is refused")
  func missing() async throws {
    try await test { browser in
      let answer = try await browser.send(.post, "/staf", body: "nama=Rina")
      #expect(answer.status == .forbidden)
      let answer2 = try await browser.send(.post, "/staf", body: "nama=Rina&_token=abc")
      #expect(answer2.status == .forbidden)
      let answer3 = try await browser.send(.post, "/staf", body: "nama=Rina&_token=")
      #expect(answer3.status == .forbidden)
    }
  }

  @Test("With a good token from another site it is refused all the same")
  func crossSite() async throws {
    try await test { browser in
      let body = "nama=Rina&_token=" + (browser.token?.text ?? "")
      for headers: HTTPFields in [
        [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.origin: "https://lain.example"],
        [.origin: "null"],
      ] {
        let answer = try await browser.send(.post, "/staf", body: body, headers: headers)
        #expect(answer.status == .forbidden)
      }
    }
  }

  @Test("A body beyond the limit is refused with 413")
  func tooLarge() async throws {
    try await test { browser in
      let answer = try await browser.post(.staff(.create), ["nama": String(repeating: "a", count: 600_000)])
      #expect(answer.status == .contentTooLarge)
    }
  }

  @Test("Without a session a form is answered with the sign-in page's status")
  func signedOut() async throws {
    try await TestSite { _ in Echo() }.test(as: nil) { browser in
      let answer = try await browser.send(.post, "/staf", body: "nama=Rina")
      #expect(answer.status == .unauthorized)
    }
  }
}

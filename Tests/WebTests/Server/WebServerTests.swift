import HTTPTypes
import Testing

@testable import Web

@Suite("The server")
struct WebServerTests {
  @Test("A page is for those who are signed in; others are led to the sign-in page and back")
  func signInNeeded() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: nil) { browser in
      let answer = try await browser.get(.home)
      #expect(answer.status == .seeOther)
      #expect(answer.location == "/masuk")
    }
  }

  @Test("The strict policy and its companions stand on every page")
  func headers() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: .dokter) { browser in
      let answer = try await browser.get(.home)
      #expect(answer.status == .ok)
      #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(answer.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
      #expect(answer.headers[.cacheControl] == "no-store")
      #expect(answer.headers[.requestID] != nil)
    }
  }

  @Test("An unknown address is answered with an Indonesian page and 404")
  func unknown() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: .dokter) { browser in
      let answer = try await browser.send(.get, "/tidak-ada")
      #expect(answer.status == .notFound)
      #expect(answer.text.contains("Halaman tidak ditemukan"))
      #expect(answer.headers[.contentSecurityPolicy] != nil)
    }
  }

  @Test("Assets may be kept for ever, because their address changes with their content")
  func assets() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: nil) { browser in
      for asset in Asset.all.values {
        let answer = try await browser.get(asset.route)
        #expect(answer.status == .ok, "\(asset.name)")
        #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(asset.bytes.count < 60_000)
      }
    }
  }

  @Test("The process says that it lives and that it is ready")
  func health() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: nil) { browser in
      let answer = try await browser.get(.liveness)
      #expect(answer.text == "ok\n")
      let answer2 = try await browser.get(.readiness)
      #expect(answer2.status == .ok)
    }
  }
}

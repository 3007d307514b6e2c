import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import Web

@Suite("While the database is away at the start")
struct WaitingRoomTests {
  private func test(_ body: @Sendable @escaping (TestBrowser) async throws -> Void) async throws {
    let room = WaitingRoom(.init(), lacking: "basis data")
    let application = Application(
      router: room.router(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await application.test(.router) { try await body(TestBrowser(client: $0, cookie: nil, token: nil)) }
  }

  @Test("Every address says so with 503, when to come back, and the headers of every page")
  func pages() async throws {
    try await test { browser in
      for (method, path) in [
        (HTTPRequest.Method.get, "/"), (.get, "/antrean"), (.get, "/tidak-ada"), (.post, "/masuk"),
      ] {
        let answer = try await browser.send(method, path)
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.text.contains("Basis data tidak dapat dihubungi"))
        #expect(answer.headers[.retryAfter] == "10")
        #expect(answer.headers[.contentSecurityPolicy] != nil)
        #expect(answer.headers[.cacheControl] == "no-store")
      }
    }
  }

  @Test("The process lives and is not ready; the page's own files are there")
  func health() async throws {
    try await test { browser in
      #expect(try await browser.get(.liveness).status == .ok)
      let ready = try await browser.get(.readiness)
      #expect(ready.status == .serviceUnavailable && ready.text == "not ready: basis data\n")
      let name = try #require(Asset.all.keys.sorted().first)
      #expect(try await browser.get(.asset(name)).status == .ok)
    }
  }
}

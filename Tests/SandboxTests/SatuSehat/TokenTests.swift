import Foundation
import Synchronization
import Testing

@testable import Sandbox

@Suite("SATUSEHAT tokens")
struct TokenTests {
  @Test("A token comes with all scalars as strings")
  func shape() async throws {
    try await withSandbox { sandbox in
      let json = try await sandbox.requestToken().json
      #expect(json["expires_in"]?.string == "3599")
      #expect(json["status"]?.string == "approved")
      #expect(json["access_token"]?.string?.isEmpty == false)
    }
  }

  @Test("After a wrong secret even the right one waits a minute")
  func penalty() async throws {
    let clock = Clock()
    try await withSandbox(now: { clock.now }) { sandbox in
      let refused = try await sandbox.requestToken(secret: "salah")
      #expect(refused.status == .unauthorized)
      #expect(refused.json["ErrorCode"]?.string == "invalid_client")
      clock.advance(by: 59)
      #expect(try await sandbox.requestToken().status == .unauthorized)
      clock.advance(by: 2)
      #expect(try await sandbox.requestToken().status == .ok)
    }
  }

  @Test("An unknown or expired token is answered with the gateway's fault")
  func expired() async throws {
    let clock = Clock()
    try await withSandbox(now: { clock.now }) { sandbox in
      let path = SandboxFixture.fhir + "/Patient?identifier=x"
      #expect(try await sandbox.send(.get, path).status == .ok)
      clock.advance(by: 3600)
      let answer = try await sandbox.send(.get, path)
      #expect(answer.status == .unauthorized)
      #expect(answer.json["fault"]?["detail"]?["errorcode"]?.string == "oauth.v2.InvalidAccessToken")
      #expect(answer.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
    }
  }
}

/// A clock that a test moves.
final class Clock: Sendable {
  private let instant = Mutex(SandboxFixture.morning)
  var now: Date { instant.withLock { $0 } }
  func advance(by seconds: TimeInterval) { instant.withLock { $0 += seconds } }
}

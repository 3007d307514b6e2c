import Foundation
import Hummingbird
import HummingbirdTesting

@testable import Sandbox

/// A sandbox in this process and a client that has a token.
struct SandboxFixture {
  let server: SandboxServer
  let client: any TestClientProtocol
  var token: String

  /// The facility's organisation.
  var organization: String { server.credentials.satusehat.organizationId }

  struct Answer {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var json: JSON
    var text: String

    /// Texts of all issues, joined.
    var issues: String {
      (json["issue"]?.array ?? [])
        .compactMap { issue in
          [issue["details"]?["text"]?.string, issue["diagnostics"]?.string].compactMap { $0 }.joined(
            separator: " ")
        }
        .joined(separator: "\n")
    }
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil, type: String = "application/json"
  ) async throws -> Answer {
    try await send(method, path, text: body?.text, type: type)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, text: String?, type: String = "application/json"
  ) async throws -> Answer {
    let headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: type]
    return try await client.execute(
      uri: path, method: method, headers: headers, body: text.map { ByteBuffer(string: $0) }
    ) { response in
      let bytes = Array(response.body.readableBytesView)
      return Answer(
        status: response.status, headers: response.headers, json: (try? JSON(parsing: bytes)) ?? .null,
        text: String(decoding: bytes, as: UTF8.self))
    }
  }

  func create(_ resource: JSON) async throws -> Answer {
    try await send(.post, Self.fhir + "/" + (resource["resourceType"]?.string ?? ""), resource)
  }

  /// Creates a resource that must be taken, and gives its identifier.
  func created(_ resource: JSON) async throws -> String {
    let answer = try await create(resource)
    guard let id = answer.json["id"]?.string else { throw NotCreated(issues: answer.issues) }
    return id
  }

  struct NotCreated: Error {
    var issues: String
  }

  static let fhir = "/satusehat/fhir-r4/v1"
  /// 2026-01-05T09:00:00Z: the worked examples of the contract are of this day.
  static let morning = Date(timeIntervalSince1970: 1_767_603_600)
}

/// Runs a test against a fresh sandbox whose clock stands still.
func withSandbox(
  _ kind: TestingSetup = .router, stateFile: URL? = nil, hold: Duration = .milliseconds(20),
  switches: [String: String] = [:],
  now: @escaping @Sendable () -> Date = { SandboxFixture.morning },
  _ test: @Sendable (SandboxFixture) async throws -> Void
) async throws {
  let server = try SandboxServer(
    SandboxConfiguration(seed: 7, stateFile: stateFile, timeoutHold: hold, switches: switches, now: now))
  try await server.application().test(kind) { client in
    var fixture = SandboxFixture(server: server, client: client, token: "")
    fixture.token = try await fixture.requestToken().json["access_token"]?.string ?? ""
    try await test(fixture)
  }
}

extension SandboxFixture {
  /// The same sandbox as another client sees it: the one at this place of ``SatuSehatClients``.
  func asClient(_ place: Int) async throws -> (sandbox: SandboxFixture, client: SatuSehatClient) {
    let client = SatuSehatClients(server.credentials.satusehat, seed: 7).all[place]
    var other = self
    let answer = try await send(
      .post, "/satusehat/oauth2/v1/accesstoken?grant_type=client_credentials",
      text: "client_id=\(client.id)&client_secret=\(client.secret)",
      type: "application/x-www-form-urlencoded")
    other.token = answer.json["access_token"]?.string ?? ""
    return (other, client)
  }

  func requestToken(secret: String? = nil) async throws -> Answer {
    let credentials = server.credentials.satusehat
    return try await send(
      .post, "/satusehat/oauth2/v1/accesstoken?grant_type=client_credentials",
      text: "client_id=\(credentials.clientId)&client_secret=\(secret ?? credentials.clientSecret)",
      type: "application/x-www-form-urlencoded")
  }
}

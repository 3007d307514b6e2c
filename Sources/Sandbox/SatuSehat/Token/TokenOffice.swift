import Foundation
import Synchronization

/// Gives out access tokens (contract sections 2 and 14.2): opaque, with an end, and a minute of waiting after
/// each failure.
final class TokenOffice: Sendable {
  private struct Grant {
    var client: SatuSehatClient
    var end: Date
  }

  private struct Content {
    var grants: [String: Grant] = [:]
    var penaltyUntil: [String: Date] = [:]
    var generator: SeededGenerator
  }

  private static let penalty: TimeInterval = 60

  private let clients: SatuSehatClients
  private let switches: Switchboard
  private let lifetime: TimeInterval
  private let now: @Sendable () -> Date
  private let content: Mutex<Content>

  init(_ environment: SandboxEnvironment, clients: SatuSehatClients) {
    self.clients = clients
    switches = environment.switches
    lifetime = TimeInterval(environment.configuration.tokenLifetime)
    now = environment.configuration.now
    let start = UInt64(bitPattern: Int64(environment.now.timeIntervalSince1970 * 1000))
    content = Mutex(Content(generator: SeededGenerator(seed: environment.seed ^ start)))
  }

  /// Answers `POST {auth}/accesstoken?grant_type=client_credentials`.
  func answer(_ request: SandboxRequest) -> SandboxReply {
    let form = FormText.items(String(decoding: request.body, as: UTF8.self))
    func field(_ name: String) -> String { form.first { $0.name == name }?.value ?? "" }
    let client = clients[field("client_id")]
    let isRight =
      request.query("grant_type") == "client_credentials" && client?.secret == field("client_secret")
    let now = now()
    return content.withLock { content in
      guard let client else { return refused }
      let isPenalised =
        switches.isOn(.tokenPenalty) && (content.penaltyUntil[client.id].map { $0 > now } ?? false)
      guard isRight, !isPenalised else {
        // Waiting is not prolonged by asking again.
        if !isPenalised { content.penaltyUntil[client.id] = now.addingTimeInterval(Self.penalty) }
        return refused
      }
      content.grants = content.grants.filter { $0.value.end > now }
      let token = content.generator.token(length: 28)
      content.grants[token] = Grant(client: client, end: now.addingTimeInterval(lifetime))
      return granted(token, to: client, at: now)
    }
  }

  /// Whose token a request carries, if it is still good.
  func client(of request: SandboxRequest) -> SatuSehatClient? {
    guard let token = Self.token(of: request) else { return nil }
    let now = now()
    return content.withLock { content in
      content.grants[token].flatMap { $0.end > now ? $0.client : nil }
    }
  }

  /// Forgets the token of a request, so that another must be fetched.
  func revoke(_ request: SandboxRequest) {
    guard let token = Self.token(of: request) else { return }
    content.withLock { $0.grants[token] = nil }
  }

  /// Forgets tokens and penalties.
  func reset() {
    content.withLock { content in
      content.grants = [:]
      content.penaltyUntil = [:]
    }
  }

  private static func token(of request: SandboxRequest) -> String? {
    guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else {
      return nil
    }
    return String(header.dropFirst("bearer ".count))
  }

  /// All scalars are strings.
  private func granted(_ token: String, to client: SatuSehatClient, at now: Date) -> SandboxReply {
    .json(
      .ok,
      [
        "refresh_token_expires_in": "0", "api_product_list": "[api-sandbox]",
        "api_product_list_json": ["api-sandbox"], "organization_name": "ihs-sandbox",
        "developer.email": "sandbox@sehat.invalid", "token_type": "BearerToken",
        "issued_at": .string(String(Int64(now.timeIntervalSince1970 * 1000))),
        "client_id": .string(client.id), "access_token": .string(token),
        "application_name": "992291b8-a613-40aa-b27c-41e480c7585f", "scope": "",
        "expires_in": .string(String(Int(lifetime))), "refresh_count": "0", "status": "approved",
      ])
  }

  var refused: SandboxReply { TokenRefusal.credentials(asOutcome: switches[.tokenError] == "outcome") }
}

import Foundation
import Synchronization

/// Gives out access tokens (contract sections 2 and 14.2): one client, opaque tokens with an end, and a minute
/// of waiting after each failure.
final class TokenOffice: Sendable {
  private struct Content {
    var tokens: [String: Date] = [:]
    var penaltyUntil: [String: Date] = [:]
    var generator: SeededGenerator
  }

  private static let penalty: TimeInterval = 60

  private let credentials: Credentials.SatuSehat
  private let lifetime: TimeInterval
  private let now: @Sendable () -> Date
  private let content: Mutex<Content>

  init(_ environment: SandboxEnvironment) {
    credentials = environment.credentials.satusehat
    lifetime = TimeInterval(environment.configuration.tokenLifetime)
    now = environment.configuration.now
    let start = UInt64(bitPattern: Int64(environment.now.timeIntervalSince1970 * 1000))
    content = Mutex(Content(generator: SeededGenerator(seed: environment.seed ^ start)))
  }

  /// Answers `POST {auth}/accesstoken?grant_type=client_credentials`.
  func answer(_ request: SandboxRequest) -> SandboxReply {
    let form = FormText.items(String(decoding: request.body, as: UTF8.self))
    let clientID = form.first { $0.name == "client_id" }?.value ?? ""
    let secret = form.first { $0.name == "client_secret" }?.value ?? ""
    let now = now()
    return content.withLock { content in
      let isPenalised = content.penaltyUntil[clientID].map { $0 > now } ?? false
      let isRight =
        request.query("grant_type") == "client_credentials" && clientID == credentials.clientId
        && secret == credentials.clientSecret
      guard isRight, !isPenalised else {
        // Only known clients are remembered; waiting is not prolonged by asking again.
        if clientID == credentials.clientId, !isPenalised {
          content.penaltyUntil[clientID] = now.addingTimeInterval(Self.penalty)
        }
        return Self.refused
      }
      content.tokens = content.tokens.filter { $0.value > now }
      let token = content.generator.token(length: 28)
      content.tokens[token] = now.addingTimeInterval(lifetime)
      return granted(token, at: now)
    }
  }

  /// Whether a request carries a token that is still good.
  func admits(_ request: SandboxRequest) -> Bool {
    guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else {
      return false
    }
    let token = String(header.dropFirst("bearer ".count))
    let now = now()
    return content.withLock { $0.tokens[token].map { $0 > now } ?? false }
  }

  /// Forgets tokens and penalties.
  func reset() {
    content.withLock { content in
      content.tokens = [:]
      content.penaltyUntil = [:]
    }
  }

  /// All scalars are strings.
  private func granted(_ token: String, at now: Date) -> SandboxReply {
    .json(
      .ok,
      [
        "refresh_token_expires_in": "0", "api_product_list": "[api-sandbox]",
        "api_product_list_json": ["api-sandbox"], "organization_name": "ihs-sandbox",
        "developer.email": "sandbox@sehat.invalid", "token_type": "BearerToken",
        "issued_at": .string(String(Int64(now.timeIntervalSince1970 * 1000))),
        "client_id": .string(credentials.clientId), "access_token": .string(token),
        "application_name": "992291b8-a613-40aa-b27c-41e480c7585f", "scope": "",
        "expires_in": .string(String(Int(lifetime))), "refresh_count": "0", "status": "approved",
      ])
  }

  private static let refused = SandboxReply.json(
    .unauthorized, ["ErrorCode": "invalid_client", "Error": "ClientId is Invalid"])

  /// Contract section 5.2: a resource call without a good token.
  static let invalidToken = SandboxReply.json(
    .unauthorized,
    [
      "fault": [
        "faultstring": "Invalid access token", "detail": ["errorcode": "oauth.v2.InvalidAccessToken"],
      ]
    ],
    headers: [.wwwAuthenticate: "Bearer realm=\"null\",error=\"invalid_token\""])
}

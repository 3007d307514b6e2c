import FHIR
import Foundation
import Logging
import Vocabulary

/// The access token of one client: fetched once for all who wait, kept until a minute before it expires.
///
/// A failed token request costs a minute at the platform (contract §2), so after one failure nobody asks
/// again for 60 seconds; until then everyone is told to wait.
actor AccessTokens {
  private let settings: SatuSehatSettings
  private let wire: Wire
  private let clock: WallClock
  private let logger: Logger

  /// Both by the clock that nobody sets.
  private var current: (token: String, expires: Instant)?
  private var flight: Task<Result<String, SatuSehatFailure>, Never>?
  private var closedUntil: (instant: Instant, because: SatuSehatFailure)?

  init(settings: SatuSehatSettings, wire: Wire, clock: WallClock, logger: Logger) {
    self.settings = settings
    self.wire = wire
    self.clock = clock
    self.logger = logger
  }

  func token() async throws(SatuSehatFailure) -> String {
    let now = clock.steady()
    if let current, now < current.expires { return current.token }
    if let closedUntil, now < closedUntil.instant {
      var failure = closedUntil.because
      failure.retryAfter = closedUntil.instant - now
      throw failure
    }
    if let flight { return try await flight.value.get() }
    let flight = Task { await self.fetch() }
    self.flight = flight
    return try await flight.value.get()
  }

  /// Forgets `token` when the platform no longer accepts it.
  func drop(_ token: String) {
    if current?.token == token { current = nil }
  }

  private func fetch() async -> Result<String, SatuSehatFailure> {
    let result = await request()
    flight = nil
    switch result {
    case .success(let grant):
      current = (grant.token, clock.steady() + .seconds(max(1, grant.lifetime - 60)))
      closedUntil = nil
      return .success(grant.token)
    case .failure(let failure):
      closedUntil = (clock.steady() + .seconds(60), failure)
      logger.warning("SATUSEHAT token refused", metadata: ["status": "\(failure.status ?? 0)"])
      return .failure(failure)
    }
  }

  private func request() async -> Result<TokenGrant, SatuSehatFailure> {
    let form = [("client_id", settings.clientID), ("client_secret", settings.clientSecret)]
    let call = Wire.Request(
      method: "POST", url: settings.authURL + "/accesstoken?grant_type=client_credentials",
      headers: ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"],
      body: Data(form.map { "\($0)=\(PercentEncoding.query($1))" }.joined(separator: "&").utf8))
    do {
      let answer = try await wire.exchange(call)
      if answer.status == 200, let grant = try? JSONDecoder().decode(TokenGrant.self, from: answer.body) {
        return .success(grant)
      }
      return .failure(
        SatuSehatFailure(
          .retryLater, status: answer.status, requestID: answer.headers["x-request-id"],
          retryAfter: .seconds(60),
          sentence: answer.status == 401
            ? "Client ID atau client secret SATUSEHAT ditolak; periksa pengaturan."
            : "Token SATUSEHAT tidak diberikan (\(answer.status)); akan dicoba lagi."))
    } catch {
      return .failure(
        SatuSehatFailure(
          .retryLater, retryAfter: .seconds(60),
          sentence: "SATUSEHAT tidak dapat dihubungi; akan dicoba lagi."))
    }
  }
}

/// What the token endpoint grants. `expires_in` comes as text or as a number (contract §2).
private struct TokenGrant: Decodable {
  let token: String
  /// Seconds.
  let lifetime: Int

  private enum CodingKeys: String, CodingKey {
    case token = "access_token"
    case lifetime = "expires_in"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    token = try container.decode(String.self, forKey: .token)
    let text = try? container.decode(String.self, forKey: .lifetime)
    let number = try? container.decode(Int.self, forKey: .lifetime)
    lifetime = number ?? text.flatMap(Int.init) ?? 3599
  }
}

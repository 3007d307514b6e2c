public import FHIR
import Foundation
import Journal
public import Logging
public import Vocabulary

/// The platform's FHIR interface. Contract §3.
///
/// A call either does what its name says or throws a `SatuSehatFailure` that tells what to do next. A token
/// that is no longer accepted is renewed once. Nothing is retried here: that is the deliveries' business.
public struct FHIRClient: Sendable {
  private let settings: SatuSehatSettings
  private let wire: Wire
  private let tokens: AccessTokens
  private let logger: Logger

  public init(settings: SatuSehatSettings, wire: Wire, clock: WallClock, logger: Logger) {
    self.settings = settings
    self.wire = wire
    self.logger = logger
    tokens = AccessTokens(settings: settings, wire: wire, clock: clock, logger: logger)
  }

  /// Fetches a token unless there is one.
  func signIn() async throws(SatuSehatFailure) { _ = try await tokens.token() }

  /// The facility's own IHS number.
  public var organizationID: String { settings.organizationID }

  /// What the platform stored.
  public struct Receipt: Sendable, Equatable {
    /// The platform's id.
    public let id: String
    public let version: String?
    public let requestID: String?
  }

  /// Stores a new resource. - Returns: the id the platform gave it.
  public func create<R: FHIRResource>(_ resource: R) async throws(SatuSehatFailure) -> Receipt {
    try await store("POST", R.resourceType, path: R.resourceType.rawValue, body: try Self.encode(resource))
  }

  /// Replaces the resource whose id it carries.
  public func update<R: FHIRResource>(_ resource: R) async throws(SatuSehatFailure) -> Receipt {
    let path = "\(R.resourceType.rawValue)/\(resource.id ?? "")"
    return try await store("PUT", R.resourceType, path: path, body: try Self.encode(resource))
  }

  /// Changes parts of a resource (RFC 6902).
  public func patch(
    _ type: ResourceType, id: String, _ changes: [PatchOperation]
  ) async throws(SatuSehatFailure) -> Receipt {
    try await store("PATCH", type, path: "\(type.rawValue)/\(id)", body: try Self.encode(changes))
  }

  /// Reads one resource.
  public func read<R: FHIRResource>(_ type: R.Type, id: String) async throws(SatuSehatFailure) -> R {
    let path = "\(R.resourceType.rawValue)/\(PercentEncoding.query(id))"
    let answer = try await send("GET", resource: R.resourceType, path: path)
    return try Self.decode(R.self, answer, writes: false)
  }

  /// Finds resources; entries hidden for want of consent are left out (§5.6).
  public func search<R: FHIRResource>(
    _ type: R.Type, _ parameters: [(String, String)]
  ) async throws(SatuSehatFailure) -> [R] {
    let query = parameters.map { "\($0)=\(PercentEncoding.query($1))" }.joined(separator: "&")
    let path = "\(R.resourceType.rawValue)?\(query)"
    let answer = try await send("GET", resource: R.resourceType, path: path)
    let bundle = try Self.decode(FHIR.Bundle.self, answer, writes: false)
    return bundle.entry.compactMap { $0.resource?.content as? R }
  }

  /// One answer to a question; nothing is changed there.
  func get(_ type: ResourceType, _ path: String) async throws(SatuSehatFailure) -> Wire.Response {
    try await send("GET", resource: type, path: path)
  }

  private func store(
    _ method: String, _ type: ResourceType, path: String, body: Data
  ) async throws(SatuSehatFailure) -> Receipt {
    let answer = try await send(method, resource: type, path: path, body: body)
    let stored = try Self.decode(StoredHead.self, answer, writes: true)
    guard stored.resourceType == type.rawValue, let id = stored.id, !id.isEmpty else {
      AnswerBox.current?.keepLast(because: "Jawaban tidak menyebut id sumber daya yang dikirim.")
      throw SatuSehatFailure(
        .unknownOutcome, status: answer.status, requestID: answer.headers["x-request-id"],
        sentence: "Jawaban SATUSEHAT tidak dikenal; akan diperiksa dahulu sebelum dikirim lagi.")
    }
    return Receipt(id: id, version: stored.meta?.versionId, requestID: answer.headers["x-request-id"])
  }

  private func send(
    _ method: String, resource: ResourceType, path: String, body: Data? = nil
  ) async throws(SatuSehatFailure) -> Wire.Response {
    var token = try await tokens.token()
    var answer = try await exchange(method, path: path, token: token, body: body)
    if answer.status == 401, !AnswerReading.isWrongEnvironment(answer.body) {
      await tokens.drop(token)
      token = try await tokens.token()
      answer = try await exchange(method, path: path, token: token, body: body)
    }
    // The path may hold a NIK, so only the type of resource is logged (contract §15.7).
    var metadata: Logger.Metadata = [
      "method": "\(method)", "resource": "\(resource.rawValue)", "status": "\(answer.status)",
      "request-id": "\(answer.headers["x-request-id"] ?? "")",
    ]
    AnswerBox.current?.heard(
      RawAnswer(call: "\(method) \(resource.rawValue)", status: answer.status, body: answer.body))
    guard (200...299).contains(answer.status) else {
      if AnswerReading.outcome(answer.body) == nil {
        AnswerBox.current?.keepLast(because: "Bukan OperationOutcome FHIR.")
      }
      let failure = AnswerReading.failure(answer, writes: method != "GET")
      metadata["rules"] = "\(failure.rules)"
      logger.info("SATUSEHAT refused", metadata: metadata)
      throw failure
    }
    logger.debug("SATUSEHAT answered", metadata: metadata)
    return answer
  }

  private func exchange(
    _ method: String, path: String, token: String, body: Data?
  ) async throws(SatuSehatFailure) -> Wire.Response {
    var headers = ["Authorization": "Bearer \(token)", "Accept": "application/json"]
    if body != nil {
      headers["Content-Type"] = method == "PATCH" ? "application/json-patch+json" : "application/json"
    }
    do {
      return try await wire.exchange(
        Wire.Request(method: method, url: "\(settings.fhirURL)/\(path)", headers: headers, body: body))
    } catch {
      switch error {
      case .notSent:
        throw SatuSehatFailure(.retryLater, sentence: "SATUSEHAT tidak dapat dihubungi; akan dicoba lagi.")
      case .lost:
        throw SatuSehatFailure(
          method == "GET" ? .retryLater : .unknownOutcome,
          sentence: "Jawaban SATUSEHAT tidak sampai; akan diperiksa dahulu sebelum dikirim lagi.")
      }
    }
  }
}

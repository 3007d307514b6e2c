import Foundation
public import Vocabulary

/// Antrean Online FKTP as a facility sees it (contract 7): one method per endpoint, each sending exactly one request,
/// signed afresh like those to P-Care, without its log-in (D3).
public struct AntreanClient: Sendable {
  let configuration: AntreanConfiguration
  let transport: BPJSTransport
  let clock: WallClock

  public init(configuration: AntreanConfiguration, transport: BPJSTransport, clock: WallClock) {
    self.configuration = configuration
    self.transport = transport
    self.clock = clock
  }

  /// The rows of a list. Nothing there is told as 201, 204 or 404, or as an empty answer: no rows (contract 7).
  func rows<Row: Decodable>(_ path: String...) async throws(BPJSError) -> [Row] {
    do {
      let payload = try await call("GET", path, body: nil)
      let list = payload.member("list") ?? payload
      guard case .list(let rows) = list else { return [] }
      return rows.compactMap { row in
        (try? JSONEncoder().encode(row)).flatMap { try? JSONDecoder().decode(Row.self, from: $0) }
      }
    } catch {
      guard case .refused(let refusal) = error, [201, 204, 404].contains(refusal.code),
        refusal.message != Envelope.silence, error.disposition(of: .read) != .blocked
      else { throw error }
      return []
    }
  }

  func write(_ path: String..., message: some Encodable) async throws(BPJSError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let body = try? encoder.encode(message) else { throw .unreadable(code: 0, reason: "encoding") }
    _ = try await call("POST", path, body: body)
  }

  private func call(
    _ method: String, _ path: [String], body: Data?
  ) async throws(BPJSError) -> JSONValue {
    let signature = RequestSignature(credentials: configuration.consumer, at: clock.now())
    let key = ResponseKey(credentials: configuration.consumer, timestamp: signature.timestamp)
    let request = BPJSRequest(
      method: method, url: url(of: path), headers: headers(signature, hasBody: body != nil), body: body)
    let answer = try await transport.send(request, as: "\(method) " + path.prefix(2).joined(separator: "/"))
    return try keepingUnreadable { () throws(BPJSError) in
      let envelope = try Envelope(status: answer.status, body: answer.body)
      guard Self.successes.contains(envelope.code) else { throw .refused(envelope.refusal(key: key)) }
      // What a write answers beside its code is of no use: whatever stands there, it was carried out.
      guard method == "GET" else { return .null }
      return try EncryptedPayload.open(envelope.response, code: envelope.code, key: key)
    }
  }

  /// References succeed with 1, writes with 200; both are accepted everywhere (D13).
  private static let successes: Set<Int> = [1, 200]

  private func url(of path: [String]) -> String {
    var base = configuration.baseURL[...]
    while base.hasSuffix("/") { base.removeLast() }
    return ([String(base)] + path.map(Self.encoded)).joined(separator: "/")
  }

  private static func encoded(_ segment: String) -> String {
    segment.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-._~")))
      ?? segment
  }

  private func headers(_ signature: RequestSignature, hasBody: Bool) -> [(name: String, value: String)] {
    [
      ("X-cons-id", configuration.consumer.consId),
      ("X-timestamp", signature.timestamp),
      ("X-signature", signature.value),
      ("user_key", configuration.consumer.userKey),
      ("Accept", "application/json"),
    ] + (hasBody ? [("Content-Type", "application/json")] : [])
  }
}

import Foundation
public import Vocabulary

/// P-Care v4 as a facility sees it: one method per endpoint, each sending exactly one request.
///
/// Nothing is repeated here: who may repeat what after which failure is `BPJSError.disposition(of:)`, and the
/// caller's business. Every request is signed afresh and its timestamp kept for the answer (contract 1.3, 1.4).
public struct PCareClient: Sendable {
  let configuration: PCareConfiguration
  let transport: BPJSTransport
  let clock: WallClock

  public init(configuration: PCareConfiguration, transport: BPJSTransport, clock: WallClock) {
    self.configuration = configuration
    self.transport = transport
    self.clock = clock
  }

  /// A question. Nil when P-Care answers that there is nothing (204, null or an empty payload).
  /// - believesSilence: whether an answer without a body says that there is nothing, too.
  func read<Answer: Decodable>(
    _ endpoint: PCareEndpoint, believesSilence: Bool = true
  ) async throws(BPJSError) -> Answer? {
    do {
      let payload = try await call("GET", endpoint, body: nil)
      return payload == .null
        ? nil : try keepingUnreadable { () throws(BPJSError) -> Answer in try Self.decode(payload) }
    } catch {
      guard case .refused(let refusal) = error, refusal.code == 204 else { throw error }
      guard believesSilence || refusal.message != Envelope.silence else {
        throw .foreignAnswer(status: 204, excerpt: "")
      }
      return nil
    }
  }

  /// A write; what it produced as pairs of field and value (contract 2.3).
  @discardableResult
  func write(
    _ method: String, _ endpoint: PCareEndpoint, _ message: (any Encodable)? = nil
  ) async throws(BPJSError) -> [FieldMessage] {
    var body: Data?
    if let message {
      guard let encoded = try? Self.encoder().encode(message) else {
        throw .unreadable(code: 0, reason: "encoding")
      }
      body = encoded
    }
    return FieldMessage.read(try await call(method, endpoint, body: body))
  }

  /// Sends once; gives the decrypted payload of a success. P-Care reports it with 200 or 201 (contract 1.8).
  func call(
    _ method: String, _ endpoint: PCareEndpoint, body: Data?, successes: Set<Int> = [200, 201]
  ) async throws(BPJSError) -> JSONValue {
    let signature = RequestSignature(credentials: configuration.consumer, at: clock.now())
    let key = ResponseKey(credentials: configuration.consumer, timestamp: signature.timestamp)
    let request = BPJSRequest(
      method: method, url: url(of: endpoint), headers: headers(signature, hasBody: body != nil), body: body)
    let answer = try await transport.send(request, as: "\(method) \(endpoint.word)")
    return try keepingUnreadable { () throws(BPJSError) in
      let envelope = try Envelope(status: answer.status, body: answer.body)
      guard successes.contains(envelope.code) else { throw .refused(envelope.refusal(key: key)) }
      return try EncryptedPayload.open(envelope.response, code: envelope.code, key: key)
    }
  }

  /// A success that does not name what was added: the answer is kept for the desk.
  func lacking(_ field: String, code: Int = 201) -> BPJSError {
    let error = BPJSError.unreadable(code: code, reason: field)
    error.keepAnswer()
    return error
  }

  private func url(of endpoint: PCareEndpoint) -> String {
    var base = configuration.baseURL[...]
    while base.hasSuffix("/") { base.removeLast() }
    return base + "/" + endpoint.path(kunjunganPath: configuration.kunjunganPath)
  }

  private func headers(_ signature: RequestSignature, hasBody: Bool) -> [(name: String, value: String)] {
    [
      ("X-cons-id", configuration.consumer.consId),
      ("X-timestamp", signature.timestamp),
      ("X-signature", signature.value),
      ("user_key", configuration.consumer.userKey),
      ("X-authorization", configuration.login.header),
      ("Accept", "application/json"),
    ] + (hasBody ? [("Content-Type", configuration.contentType)] : [])
  }

  private static func decode<Answer: Decodable>(_ payload: JSONValue) throws(BPJSError) -> Answer {
    do {
      return try JSONDecoder().decode(Answer.self, from: JSONEncoder().encode(payload))
    } catch {
      throw .unreadable(code: 200, reason: "\(Answer.self)")
    }
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

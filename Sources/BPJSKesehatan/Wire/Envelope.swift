import Foundation

/// The outer layer of every answer (contract 1.6): a code, a message and a payload that may be encrypted.
struct Envelope: Sendable, Equatable {
  let code: Int
  let message: String
  let response: JSONValue

  /// Reads number or text codes and any spelling of `metaData`; the HTTP status only helps where there is no code.
  init(status: Int, body: Data) throws(BPJSError) {
    guard !body.isEmpty else {
      guard status == 204 || status == 304 else {
        throw .foreignAnswer(status: status, excerpt: "")
      }
      self.init(code: status, message: Self.silence, response: .null)
      return
    }
    guard let json = try? JSONDecoder().decode(JSONValue.self, from: body),
      let metaData = json.member("metaData"), case .object = metaData
    else { throw .foreignAnswer(status: status, excerpt: PageExcerpt.of(body)) }
    self.init(
      code: metaData.member("code")?.asInt ?? status,
      message: metaData.member("message")?.asText ?? "",
      response: json.member("response") ?? .null)
  }

  /// The message of an answer without a body. A gateway was seen to say nothing where P-Care would have spoken.
  static let silence = "jawaban kosong"

  private init(code: Int, message: String, response: JSONValue) {
    self.code = code
    self.message = message
    self.response = response
  }

  /// P-Care reports success with 200 or 201 (contract 1.8).
  var isSuccess: Bool { code == 200 || code == 201 }

  /// The refusal this envelope is, its details flattened; ciphertext in an error is not expected but read (D20).
  func refusal(key: ResponseKey) -> BPJSError.Refusal {
    var details = response
    if case .text(let text) = response, let plain = key.decrypt(base64: text) {
      details = EncryptedPayload.json(fromPlain: plain)
    }
    return BPJSError.Refusal(code: code, message: message, details: FieldMessage.read(details))
  }
}

import Foundation

/// From the `response` of a success to plain JSON (contract 1.4, table "Rules for the client").
enum EncryptedPayload {
  /// `.null` when there is no payload. Data that came unencrypted is used as it is.
  static func open(_ response: JSONValue, code: Int, key: ResponseKey) throws(BPJSError) -> JSONValue {
    guard case .text(let text) = response else { return response }
    guard !text.isEmpty else { return .null }
    guard let plain = key.decrypt(base64: text) else {
      throw .unreadable(code: code, reason: "AES")
    }
    let payload = json(fromPlain: plain)
    return payload == .text("") ? .null : payload
  }

  /// JSON below the compression, or text where it is no JSON. Some answers are encrypted but not compressed.
  static func json(fromPlain plain: String) -> JSONValue {
    let text = LZString.decompress(uriSafe: plain) ?? plain
    return (try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))) ?? .text(text)
  }
}

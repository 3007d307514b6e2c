import Crypto
import Foundation
import Testing

@testable import BPJSKesehatan

@Suite("Opening an encrypted answer (contract 1.4, 1.5, vectors 10.3 and 10.4)")
struct EncryptedPayloadTests {
  static func key(_ text: SealedText, timestamp: String? = nil) -> ResponseKey {
    ResponseKey(
      credentials: .init(consId: text.consId, secret: text.secret, userKey: ""),
      timestamp: timestamp ?? text.timestamp)
  }

  @Test("Ciphertext becomes the LZString text, and that the plain text", arguments: SealedText.vectors)
  func vectors(text: SealedText) {
    let packed = Self.key(text).decrypt(base64: text.cipher)
    #expect(packed == text.packed)
    #expect(LZString.decompress(uriSafe: text.packed) == text.plain)
  }

  @Test(
    "Small texts unpack",
    arguments: zip(
      ["Q", "IJA", "ILI", "IIo", "HYVwNmQ", "N4XyA", "NoXSA", "JdA", "rRyQ", "BYUwNmD2AEoTcpA"],
      ["", "A", "AA", "AAA", "null", "{}", "[]", "é", "中", "hello hello hello"]))
  func small(packed: String, plain: String) {
    #expect(LZString.decompress(uriSafe: packed) == plain)
  }

  @Test("A space in a packed text stands for a plus sign")
  func space() throws {
    let text = try #require(SealedText.vectors.first { $0.packed.contains("+") })
    #expect(LZString.decompress(uriSafe: text.packed.replacing("+", with: " ")) == text.plain)
  }

  @Test("Broken packed texts are refused", arguments: ["", "N", "N4Igx", "*", "$$$", "AAAA", "zzzzzzzz"])
  func broken(packed: String) {
    #expect(LZString.decompress(uriSafe: packed) == nil)
  }

  @Test("A text that was cut off is refused")
  func cut() {
    for text in SealedText.vectors {
      // The last character may hold nothing but padding.
      for length in 0..<text.packed.count - 1 {
        #expect(LZString.decompress(uriSafe: String(text.packed.prefix(length))) == nil)
      }
    }
  }

  @Test("The wrong timestamp gives an error, not a crash")
  func wrongTimestamp() {
    let text = SealedText.vectors[0]
    let key = Self.key(text, timestamp: "1700000001")
    #expect(key.decrypt(base64: text.cipher) != text.packed)
  }

  @Test("Base64 without its last character is refused")
  func strippedBase64() {
    let text = SealedText.vectors[0]
    #expect(Self.key(text).decrypt(base64: String(text.cipher.dropLast())) == nil)
    #expect(throws: BPJSError.unreadable(code: 200, reason: "AES")) {
      try EncryptedPayload.open(.text(String(text.cipher.dropLast())), code: 200, key: Self.key(text))
    }
  }

  @Test("What is encrypted but not compressed is read as it is")
  func uncompressed() {
    #expect(EncryptedPayload.json(fromPlain: #"{"a":1}"#) == .object(["a": .whole(1)]))
  }

  @Test("An empty payload is none")
  func empty() throws {
    let text = try #require(SealedText.vectors.first { $0.name == "V6" })
    #expect(try EncryptedPayload.open(.text(text.cipher), code: 200, key: Self.key(text)) == .null)
    #expect(try EncryptedPayload.open(.text(""), code: 200, key: Self.key(text)) == .null)
    #expect(try EncryptedPayload.open(.null, code: 200, key: Self.key(text)) == .null)
  }
}

import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Signing a request (contract 1.3, vectors 10.1 and 10.2)")
struct RequestSignatureTests {
  struct Vector: Sendable {
    let consId, secret, timestamp, signature, key: String
    var credentials: ConsumerCredentials {
      ConsumerCredentials(consId: consId, secret: secret, userKey: "kunci")
    }
  }

  static let vectors = [
    Vector(
      consId: "12345", secret: "rahasiaKU01", timestamp: "1700000000",
      signature: "0eJqwyXmj8qdt8KEbh+A0d3XMoeXMQxmvTDKjPB2ln4=",
      key: "f0c3b1da9ad3500feb837b7110e136c0ccc183bc52384feaea6b33e4ff83510a"),
    Vector(
      consId: "20337", secret: "7bA9cD1eF2", timestamp: "1735689600",
      signature: "6la2w9/aV2TjoIB1aF3+k4oBwVBJMyOp8mvPSW4fC+0=",
      key: "655052c8ee713baba039f1b2fd45445a35f4e924ae10c73e57eaf32c728025ea"),
    Vector(
      consId: "30999", secret: "kunci dengan spasi & simbol+/=", timestamp: "1767225599",
      signature: "mC+76KoPZQ5A9Ubo6LQk2yZELWNUWuKtbXQRpBugDsw=",
      key: "de8f3e71f3587beeef6478dd8b09515acdbc9642416b7314373e91f53e58c66e"),
    Vector(
      consId: "1", secret: "k", timestamp: "0",
      signature: "F9bKEKwBpFPl2EVJ5Ack03M/9oZmg2sVQ31nuUG2OlM=",
      key: "892202411cf3ef2f417c215b870a5586ccaba1b989ab12da629c56f192b23abc"),
    Vector(
      consId: "98765", secret: "ÅÄÖ-ünïcode", timestamp: "1780000000",
      signature: "1wD+sbBps8w3Ys/88pxL+XbaMDtCKpJqSYBRR6P7qzM=",
      key: "6a18a5c04449420f8ba03d1396719e260bc5a412ae9748fdab5bf36fde6940c3"),
  ]

  @Test("The signature is HMAC-SHA256 over consumer id, ampersand and timestamp", arguments: vectors)
  func signature(vector: Vector) {
    let signature = RequestSignature(credentials: vector.credentials, timestamp: vector.timestamp)
    #expect(signature.value == vector.signature)
  }

  @Test("The key is SHA-256 over consumer id, secret and timestamp without separators", arguments: vectors)
  func key(vector: Vector) {
    let key = ResponseKey(credentials: vector.credentials, timestamp: vector.timestamp)
    let hex = key.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == vector.key)
  }

  @Test("The timestamp is whole seconds of UTC")
  func timestamp() {
    let signature = RequestSignature(
      credentials: Self.vectors[0].credentials, at: Instant(milliseconds: 1_700_000_000_999))
    #expect(signature.timestamp == "1700000000")
    #expect(signature.value == Self.vectors[0].signature)
  }

  @Test("The log-in is user, password and application code in one header")
  func login() {
    #expect(
      PCareLogin(user: "pcareuser", password: "Sandi#123").header
        == "Basic cGNhcmV1c2VyOlNhbmRpIzEyMzowOTU=")
    #expect(
      PCareLogin(user: "u", password: "p:dengan:titik2").header
        == "Basic dTpwOmRlbmdhbjp0aXRpazI6MDk1")
  }

  @Test("No description of credentials holds a secret")
  func redaction() {
    let configuration = PCareConfiguration(
      baseURL: "https://contoh",
      consumer: .init(consId: "1", secret: "SANGATRAHASIA", userKey: "KUNCIRAHASIA"),
      login: .init(user: "u", password: "SANDIRAHASIA"))
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in ["\(configuration)", String(reflecting: configuration), dumped] {
      #expect(!text.contains("RAHASIA"))
    }
  }
}

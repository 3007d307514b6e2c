import Crypto
import CryptoExtras
import Foundation
import Testing

@testable import Sandbox

@Suite("SATUSEHAT KYC (contract 6.10)")
struct KYCTests {
  private static let url = "/satusehat/kyc/v1/generate-url"

  private func question(_ key: _RSA.Encryption.PublicKey) -> JSON {
    [
      "agent_name": "Petugas Loket", "agent_nik": "3204374501909001",
      "public_key": .string(key.pemRepresentation),
    ]
  }

  private func platformKey(_ sandbox: SandboxFixture) async throws -> _RSA.Encryption.PublicKey {
    let pem = try await sandbox.send(.get, "/_control/satusehat/kyc-key").text
    return try _RSA.Encryption.PublicKey(pemRepresentation: pem)
  }

  @Test("An encrypted question gets an answer that only the asker can read, with the address of a page")
  func encrypted() async throws {
    try await withSandbox { sandbox in
      let own = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
      let platform = try await platformKey(sandbox)
      let armour = KYCArmour.wrap(try KYCCipher.seal(question(own.publicKey).text, for: platform))
      #expect(armour.hasPrefix("-----BEGIN ENCRYPTED MESSAGE-----\r\n"))
      #expect(armour.hasSuffix("-----END ENCRYPTED MESSAGE-----"))
      #expect(armour.split(separator: "\r\n").dropLast().dropFirst().allSatisfy { $0.count <= 76 })
      let answer = try await sandbox.send(.post, Self.url, text: armour, type: "text/plain")
      #expect(answer.status == .ok)
      let message = try #require(KYCArmour.unwrap(answer.text))
      let clear = try JSON(parsing: KYCCipher.open(message, with: own))
      #expect(clear["metadata"]?["code"]?.string == "200")
      #expect(clear["data"]?["agent_nik"]?.string == "3204374501909001")
      let token = try #require(clear["data"]?["token"]?.string)
      #expect(clear["data"]?["url"]?.string?.hasSuffix("/kyc/v1/validation-web/\(token)") == true)
      var stranger = sandbox
      stranger.token = ""
      let page = try await stranger.send(.get, "/satusehat/kyc/v1/validation-web/\(token)")
      #expect(page.status == .ok && page.text.contains("Petugas Loket"))
      let unknown = try await stranger.send(.get, "/satusehat/kyc/v1/validation-web/lain")
      #expect(unknown.status != .ok)
    }
  }

  @Test("Plain JSON is answered plainly")
  func plain() async throws {
    try await withSandbox { sandbox in
      let own = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
      let answer = try await sandbox.send(.post, Self.url, question(own.publicKey))
      #expect(answer.json["data"]?["agent_name"]?.string == "Petugas Loket")
    }
  }

  @Test("Errors are plain JSON under HTTP 200")
  func errors() async throws {
    try await withSandbox { sandbox in
      let own = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
      // Sealed for the asker instead of the platform.
      let wrong = KYCArmour.wrap(try KYCCipher.seal(question(own.publicKey).text, for: own.publicKey))
      let answer = try await sandbox.send(.post, Self.url, text: wrong, type: "text/plain")
      #expect(answer.status == .ok)
      #expect(answer.json["metadata"]?["code"]?.string == "400")
      #expect(answer.json["data"]?["error"]?.string == "Failed to decrypt message")
      for broken in [
        question(own.publicKey).setting("agent_nik", "12"), question(own.publicKey).setting("agent_name", ""),
        question(own.publicKey).setting("public_key", "x"), [:],
      ] {
        let refused = try await sandbox.send(.post, Self.url, broken)
        #expect(refused.json["metadata"]?["code"]?.string == "400")
      }
    }
  }

  @Test("The same state file keeps the key, even over a reset")
  func key() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "kyc-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let keys = Keys()
    try await withSandbox(stateFile: file) { sandbox in
      await keys.add(try await platformKey(sandbox).pemRepresentation)
      sandbox.server.reset()
    }
    try await withSandbox(stateFile: file) { sandbox in
      await keys.add(try await platformKey(sandbox).pemRepresentation)
    }
    #expect(await keys.all.count == 1)
  }

  private actor Keys {
    var all: Set<String> = []
    func add(_ key: String) { all.insert(key) }
  }

  @Test("A challenge code is for a known patient")
  func challenge() async throws {
    try await withSandbox { sandbox in
      let path = "/satusehat/kyc/v1/challenge-code"
      let body: JSON = [
        "metadata": ["method": "request_per_nik"],
        "data": ["nik": "9104025209000006", "name": "Sari Putri"],
      ]
      let data = try await sandbox.send(.post, path, body).json["data"]
      #expect(data?["ihs_number"]?.string == "P02029381697")
      #expect(data?["challenge_code"]?.string?.count == 6)
      #expect(data?["expired_timestamp"]?.string == "2026-01-05T09:05:00.000000+00:00")
      let unknown = try await sandbox.send(.post, path, body.setting("data.nik", "9999999999999999"))
      #expect(unknown.status == .ok && unknown.json["metadata"]?["code"]?.string == "400")
    }
  }
}

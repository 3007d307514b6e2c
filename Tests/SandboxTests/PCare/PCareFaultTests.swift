import Testing

@testable import Sandbox

@Suite("Faults of P-Care's transport (BPJS contract 5)")
struct PCareFaultTests {
  private static let rows: JSON = [["field": "noKunjungan", "message": "0114U1630826Y000001"]]
  private let seal = PCareSeal(consId: "12345", secret: "rahasiaKU01", timestamp: "1700000000")

  private func body(_ reply: PCareReply, _ fault: FaultKind) throws -> JSON {
    try JSON(parsing: reply.sealed(with: seal, spoiltBy: fault).body)
  }

  private var created: PCareReply { .created(Self.rows, id: "0114U1630826Y000001") }

  @Test("Ciphertext ends in the middle")
  func cut() throws {
    let whole = try seal.seal(Self.rows)
    let text = try #require(try body(created, .cutCipher)["response"]?.string)
    #expect(!text.isEmpty && whole.hasPrefix(text) && text.count < whole.count)
  }

  @Test("Ciphertext stands under another timestamp")
  func timestamp() throws {
    let other = PCareSeal(consId: "12345", secret: "rahasiaKU01", timestamp: "1700000001")
    #expect(try body(created, .wrongTimestamp)["response"]?.string == (try other.seal(Self.rows)))
  }

  @Test("The payload comes without encryption, or some text in its place")
  func plain() throws {
    #expect(try body(created, .plain)["response"] == Self.rows)
    let text = try body(created, .notCipher)["response"]?.string
    #expect(text?.contains(" ") == true)
  }

  @Test("The code comes as text, the payload is right")
  func code() throws {
    let answer = try body(created, .codeAsText)
    #expect(answer["metaData"]?["code"] == "201")
    #expect(answer["response"]?.string == (try seal.seal(Self.rows)))
  }

  @Test("One object comes in the place of a list of one")
  func object() throws {
    let only = try #require(Self.rows[0])
    #expect(try body(created, .object)["response"]?.string == (try seal.seal(only)))
  }

  @Test("The envelope itself ends in the middle")
  func malformed() {
    let reply = created.sealed(with: seal, spoiltBy: .malformed)
    #expect(reply.status == .created)
    #expect(throws: JSONError.self) { try JSON(parsing: reply.body) }
  }

  @Test(
    "A refusal has nothing to spoil",
    arguments: [FaultKind.cutCipher, .wrongTimestamp, .notCipher, .plain])
  func refusal(fault: FaultKind) throws {
    #expect(try body(refused, fault)["response"]?[0]?["field"] == "noKartu")
  }

  @Test("A refusal of one complaint may be one object too (1.8)")
  func refusalObject() throws {
    #expect(try body(refused, .object)["response"]?["field"] == "noKartu")
  }

  private var refused: PCareReply { .refused("noKartu", "Nomor kartu harus 13 digit angka.") }

  @Test(
    "In the place of an answer",
    arguments: [
      (FaultKind.html, 503, "<html>"), (.empty, 204, ""), (.notRegistered, 404, "not registered"),
      (.unauthorized, 401, "Signature Service"), (.tooManyRequests, 429, "Too Many"),
      (.unavailable, 503, "no healthy upstream"), (.gatewayTimeout, 504, "Gateway Timeout"),
    ])
  func replaced(kind: FaultKind, status: Int, text: String) async throws {
    try await withSandbox { sandbox in
      sandbox.server.faults.set(FaultPlan(system: "bpjs", rate: 1, kinds: [kind], times: 1))
      let answer = try await sandbox.send(.get, "/pcare-rest/kesadaran")
      #expect(answer.status.code == status)
      #expect(text.isEmpty ? answer.text.isEmpty : answer.text.contains(text))
    }
  }
}

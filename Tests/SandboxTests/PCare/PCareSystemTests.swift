import Crypto
import Foundation
import HTTPTypes
import Testing

@testable import Sandbox

@Suite("The sandbox's P-Care as a service (BPJS contract 1.2 to 1.8)")
struct PCareSystemTests {
  private let credentials = Credentials.generated(seed: 7)

  private func system(state: URL? = nil) throws -> PCareSystem {
    PCareSystem(
      SandboxEnvironment(
        configuration: .init(now: { PCareBench.now }), credentials: credentials, seed: 7,
        state: try StateFile(state)))
  }

  private func request(
    _ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil, skew: Int = 0,
    _ changes: [String: String?] = [:]
  ) throws -> SandboxRequest {
    let bpjs = credentials.bpjs
    let timestamp = String(Int(PCareBench.now.timeIntervalSince1970) + skew)
    let signature = HMAC<SHA256>.authenticationCode(
      for: Data("\(bpjs.consId)&\(timestamp)".utf8), using: SymmetricKey(data: Data(bpjs.secretKey.utf8)))
    let login = Data("\(bpjs.pcareUser):\(bpjs.pcarePassword):\(bpjs.appCode)".utf8).base64EncodedString()
    var headers: [String: String?] = [
      "X-cons-id": bpjs.consId, "X-timestamp": timestamp, "user_key": bpjs.userKey,
      "X-signature": Data(signature).base64EncodedString(), "X-authorization": "Basic \(login)",
    ]
    headers.merge(changes) { $1 }
    var fields = HTTPFields()
    for (name, value) in headers {
      if let value { fields[try #require(HTTPField.Name(name))] = value }
    }
    return SandboxRequest(
      method: method, path: path.split(separator: "/").map(String.init), headers: fields,
      body: body?.bytes ?? [])
  }

  @Test("A success is sealed under the caller's own timestamp, and only its payload")
  func sealed() async throws {
    let answer = try await system().answer(request(.get, "kesadaran"))
    let body = try JSON(parsing: answer.reply.body)
    #expect(answer.reply.status == .ok)
    #expect(body["metaData"] == ["message": "OK", "code": 200])
    let seal = PCareSeal(
      consId: credentials.bpjs.consId, secret: credentials.bpjs.secretKey,
      timestamp: String(Int(PCareBench.now.timeIntervalSince1970)))
    let plain: JSON = ["count": 4, "list": .array(PCareLists.kesadaran.objects)]
    #expect(body["response"]?.string == (try seal.seal(plain)))
  }

  @Test("A refusal is plain")
  func plain() async throws {
    let answer = try await system().answer(request(.get, "peserta/12"))
    let body = try JSON(parsing: answer.reply.body)
    #expect(answer.reply.status.code == 412)
    #expect(body["response"]?[0]?["field"] == "noKartu")
  }

  @Test("Nothing found travels under HTTP 200")
  func nothing() async throws {
    let answer = try await system().answer(request(.get, "peserta/0000000000000"))
    #expect(answer.reply.status == .ok)
    #expect(try JSON(parsing: answer.reply.body)["metaData"]?["code"] == 204)
  }

  @Test(
    "Whoever does not show the right credentials stays outside",
    arguments: [
      ["X-cons-id": "1"], ["X-cons-id": nil], ["user_key": "x"], ["X-signature": "x"], ["X-timestamp": nil],
      ["X-timestamp": "x"], ["X-authorization": nil], ["X-authorization": "Basic eDp5OjA5NQ=="],
      ["X-authorization": "x"],
    ] as [[String: String?]])
  func outside(changes: [String: String?]) async throws {
    let answer = try await system().answer(request(.get, "kesadaran", nil, changes))
    #expect(answer.reply.status.code == 401)
  }

  @Test("A clock that is off by more than a quarter of an hour is refused")
  func clock() async throws {
    #expect(try await system().answer(request(.get, "kesadaran", skew: 890)).reply.status == .ok)
    #expect(try await system().answer(request(.get, "kesadaran", skew: -901)).reply.status.code == 401)
  }

  @Test("A path that nobody was granted and a body that is no JSON object are refused")
  func malformed() async throws {
    #expect(try await system().answer(request(.get, "entah")).reply.status.code == 404)
    #expect(try await system().answer(request(.post, "pendaftaran", "teks")).reply.status.code == 400)
  }

  @Test("The ledger knows a write by its request alone, and what became of it")
  func receipts() async throws {
    let system = try system()
    let register = try request(.post, "pendaftaran", PCareBench.pendaftaran())
    let key = "\(PCareBench.card)|\(PCareBench.today)|001"
    #expect(system.writes(in: register) == [Write(kind: "pendaftaran", key: key)])
    #expect(await system.answer(register).receipts.map(\.outcome) == [.stored])
    #expect(await system.answer(register).receipts.map(\.outcome) == [.duplicate])
    #expect(system.writes(in: try request(.get, "kesadaran")).isEmpty)
  }

  @Test("After a restart the registry is what it was")
  func restart() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "pcare-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try system(state: file)
    _ = await first.answer(try request(.post, "pendaftaran", PCareBench.pendaftaran()))
    let visit = await first.answer(try request(.post, "kunjungan/v1", PCareBench.kunjungan()))
    let number = try #require(visit.receipts.first?.id)
    for body in [PCareBench.obat(number), PCareBench.obat(number)] {
      _ = await first.answer(try request(.post, "obat/kunjungan", body))
    }
    _ = await first.answer(try request(.delete, "obat/1/kunjungan/\(number)"))

    let second = try system()
    for line in try StateFile(file).takeRecords() { second.restore(line.record) }
    for path in ["kunjungan/peserta/\(PCareBench.card)", "obat/kunjungan/\(number)"] {
      let before = await first.answer(try request(.get, path)).reply.body
      #expect(await second.answer(try request(.get, path)).reply.body == before)
    }
    let again = await second.answer(try request(.post, "kunjungan/v1", PCareBench.kunjungan()))
    #expect(again.receipts.map(\.outcome) == [.duplicate])
    second.reset()
    let forgotten = await second.answer(try request(.get, "kunjungan/peserta/\(PCareBench.card)"))
    #expect(try JSON(parsing: forgotten.reply.body)["metaData"]?["code"] == 204)
  }
}

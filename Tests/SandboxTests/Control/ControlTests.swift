import HummingbirdTesting
import Testing

@testable import Sandbox

@Suite("Control interface")
struct ControlTests {
  @Test("Credentials come in the agreed shape")
  func credentials() async throws {
    try await withSandbox { sandbox in
      let json = try await sandbox.send(.get, "/_control/credentials").json
      #expect(json["satusehat"]?.object?.keys.sorted() == ["clientId", "clientSecret", "organizationId"])
      #expect(
        json["bpjs"]?.object?.keys.sorted()
          == ["appCode", "consId", "pcarePassword", "pcareUser", "secretKey", "userKey"])
      #expect(json["satusehat"]?["organizationId"]?.string == sandbox.organization)
    }
  }

  @Test("The same seed gives the same credentials, another seed others")
  func seeded() {
    #expect(Credentials.generated(seed: 1) == Credentials.generated(seed: 1))
    #expect(Credentials.generated(seed: 1) != Credentials.generated(seed: 2))
  }

  @Test("A ledger entry has exactly the agreed members")
  func ledgerShape() async throws {
    try await withSandbox { sandbox in
      _ = try await sandbox.created(Bodies(organization: sandbox.organization).room)
      let entries = try await sandbox.send(.get, "/_control/ledger?system=satusehat").json.array ?? []
      #expect(entries.count == 1)
      #expect(
        entries.first?.object?.keys.sorted()
          == ["attempt", "id", "key", "kind", "outcome", "receivedAt", "system"])
      #expect(entries.first?["receivedAt"]?.string == "2026-01-05T09:00:00.000Z")
      #expect(try await sandbox.send(.get, "/_control/ledger?system=bpjs").json.array == [])
    }
  }

  @Test(
    "A fault plan that cannot be meant is refused with a sentence",
    arguments: [
      "", "[]", #"{"system":"lain","rate":0.1}"#, #"{"system":"satusehat"}"#,
      #"{"system":"satusehat","rate":1.5}"#, #"{"system":"satusehat","rate":0.1,"kinds":[]}"#,
      #"{"system":"satusehat","rate":0.1,"kinds":["418"]}"#, #"{"system":"satusehat","rate":0.1,"seed":-1}"#,
    ])
  func badPlan(body: String) async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.post, "/_control/faults", text: body)
      #expect(answer.status == .badRequest)
      #expect(answer.json["error"]?.string?.isEmpty == false)
      #expect(sandbox.server.faults.plans.isEmpty)
    }
  }

  @Test("Faults are set and ended")
  func faults() async throws {
    try await withSandbox { sandbox in
      let body = #"{"system":"satusehat","rate":0.1,"kinds":["timeout-before","500"],"seed":3}"#
      let answer = try await sandbox.send(.post, "/_control/faults", text: body)
      #expect(answer.status == .ok)
      let plan = FaultPlan(system: "satusehat", rate: 0.1, kinds: [.timeoutBefore, .serverError], seed: 3)
      #expect(sandbox.server.faults.plans == [plan])
      let ended = try await sandbox.send(.delete, "/_control/faults")
      #expect(ended.status == .noContent)
      #expect(sandbox.server.faults.plans.isEmpty)
    }
  }

  @Test("Reset forgets what was received and keeps the credentials")
  func reset() async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      _ = try await sandbox.created(room)
      let before = sandbox.server.credentials
      #expect(try await sandbox.send(.post, "/_control/reset").status == .noContent)
      #expect(sandbox.server.ledger.entries().isEmpty)
      #expect(sandbox.server.credentials == before)
      #expect(try await sandbox.requestToken().status == .ok)
    }
  }

  @Test(
    "Only local names are let in",
    arguments: [
      (nil, true), ("localhost:8090", true), ("127.0.0.1", true), ("[::1]:8090", true),
      ("example.com", false),
      ("127.example.com", false), ("192.168.1.2:8090", false),
    ])
  func hosts(authority: String?, isLocal: Bool) {
    #expect(LoopbackOnly.isLocal(host: authority) == isLocal)
  }

  @Test("A caller on this machine is let in over a real connection")
  func live() async throws {
    try await withSandbox(.live) { sandbox in
      let answer = try await sandbox.send(.get, "/_control/credentials")
      #expect(answer.status == .ok)
    }
  }

  @Test("A person who opens the address is told what this is")
  func homePage() async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.get, "/")
      #expect(answer.text.contains("Kotak pasir SEHAT"))
    }
  }
}

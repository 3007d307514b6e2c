import HTTPTypes
import Testing

@testable import Sandbox

@Suite("Kinds of faults at SATUSEHAT (contract 14.11)")
struct FaultKindTests {
  private func plan(
    _ kind: FaultKind, _ moment: Fault.Moment? = nil, times: Int? = nil, path: String? = nil
  ) -> FaultPlan {
    FaultPlan(system: "satusehat", rate: 1, kinds: [kind], moment: moment, times: times, path: path)
  }

  @Test(
    "The gateway's failures come before and after storing, as text",
    arguments: [
      (FaultKind.serverError, 500, "Internal Server Error"), (.unavailable, 503, "no healthy upstream"),
      (.gatewayTimeout, 504, "Gateway Timeout"),
    ], [Fault.Moment.before, .after])
  func gateway(kind: (FaultKind, Int, String), moment: Fault.Moment) async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(plan(kind.0, moment, times: 1))
      let answer = try await sandbox.create(room)
      #expect(answer.status.code == kind.1)
      #expect(answer.text == kind.2)
      #expect(answer.headers[.contentType] == "text/plain")
      let again = try await sandbox.create(room)
      #expect(again.status == (moment == .after ? .badRequest : .created))
      let outcomes: [Receipt.Outcome] = moment == .after ? [.stored, .duplicate] : [.dropped, .stored]
      #expect(sandbox.server.ledger.entries().map(\.outcome) == outcomes)
    }
  }

  @Test("A 401 strikes once: the token is gone, another one works")
  func unauthorizedOnce() async throws {
    try await withSandbox { sandbox in
      let path = SandboxFixture.fhir + "/Location?name=ruang"
      sandbox.server.faults.set(plan(.unauthorized, times: 1, path: "fhir-r4"))
      let refused = try await sandbox.send(.get, path)
      #expect(refused.status == .unauthorized)
      #expect(refused.json["fault"]?["detail"]?["errorcode"]?.string == "oauth.v2.InvalidAccessToken")
      #expect(refused.headers[.wwwAuthenticate] != nil)
      #expect(sandbox.server.faults.plans.isEmpty)
      #expect(try await sandbox.send(.get, path).status == .unauthorized)
      var again = sandbox
      again.token = try await sandbox.requestToken().json["access_token"]?.string ?? ""
      #expect(try await again.send(.get, path).status == .ok)
    }
  }

  @Test("A 429 says how long to wait")
  func tooMany() async throws {
    try await withSandbox { sandbox in
      sandbox.server.faults.set(plan(.tooManyRequests))
      let answer = try await sandbox.send(.get, SandboxFixture.fhir + "/Location?name=x")
      #expect(answer.status == .tooManyRequests)
      #expect(answer.headers[.retryAfter] == "1")
    }
  }

  @Test("A network filter answers with a page, a missing grant with the gateway's fault")
  func refusals() async throws {
    try await withSandbox { sandbox in
      let path = SandboxFixture.fhir + "/Location?name=x"
      sandbox.server.faults.set(plan(.forbidden))
      let page = try await sandbox.send(.get, path)
      #expect(page.status == .forbidden && page.text.contains("403 Forbidden"))
      sandbox.server.faults.set(plan(.wrongProduct))
      let grant = try await sandbox.send(.get, path)
      #expect(
        grant.json["fault"]?["detail"]?["errorcode"]?.string?.hasSuffix("NoApiProductMatchFound") == true)
    }
  }

  @Test("A slow answer is the right one")
  func slow() async throws {
    try await withSandbox { sandbox in
      sandbox.server.faults.set(plan(.slow, times: 1))
      let room = Bodies(organization: sandbox.organization).room
      let answer = try await sandbox.create(room)
      #expect(answer.status == .created)
      #expect(sandbox.server.requests.entries().last?.fault == .slow)
    }
  }

  @Test("Malformed JSON comes with the right status, and what was sent is stored")
  func malformed() async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(plan(.malformed, times: 1))
      let answer = try await sandbox.create(room)
      #expect(answer.status == .created)
      #expect(throws: JSONError.self) { try JSON(parsing: answer.text) }
      #expect(try await sandbox.create(room).issues.contains("20002"))
    }
  }

  @Test("A 200 may be an outcome that withholds, with nothing stored")
  func suppressed() async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(plan(.suppressed, times: 1))
      let answer = try await sandbox.create(room)
      #expect(answer.status == .ok)
      #expect(answer.json["issue"]?[0]?["code"]?.string == "suppressed")
      #expect(try await sandbox.create(room).status == .created)
    }
  }

  @Test("A plan keeps to its method and path")
  func scope() async throws {
    try await withSandbox { sandbox in
      let body =
        #"{"system":"satusehat","rate":1,"kinds":["503"],"method":"POST","path":"fhir-r4/v1/Location"}"#
      let posted = try await sandbox.send(.post, "/_control/faults", text: body)
      #expect(posted.status == .ok)
      #expect(try await sandbox.send(.get, SandboxFixture.fhir + "/Location?name=x").status == .ok)
      #expect(try await sandbox.requestToken().status == .ok)
      let room = Bodies(organization: sandbox.organization).room
      #expect(try await sandbox.create(room).status == .serviceUnavailable)
    }
  }

  @Test("A posted plan says moment, times and hold, and only kinds that the platform plays")
  func posted() async throws {
    try await withSandbox { sandbox in
      let body = #"{"system":"bpjs","rate":1,"kinds":["html","slow"],"moment":"after","times":2,"hold":30}"#
      let posted = try await sandbox.send(.post, "/_control/faults", text: body)
      #expect(posted.status == .ok)
      let plan = FaultPlan(
        system: "bpjs", rate: 1, kinds: [.html, .slow], moment: .after, times: 2, hold: .seconds(30))
      #expect(sandbox.server.faults.plans == [plan])
      for wrong in [
        #"{"system":"satusehat","rate":1,"kinds":["cut-cipher"]}"#,
        #"{"system":"bpjs","rate":1,"kinds":["suppressed"]}"#,
        #"{"system":"bpjs","rate":1,"moment":"later"}"#, #"{"system":"bpjs","rate":1,"times":0}"#,
      ] {
        #expect(try await sandbox.send(.post, "/_control/faults", text: wrong).status == .badRequest)
      }
    }
  }
}

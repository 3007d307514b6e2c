import Testing

@testable import Sandbox

@Suite("Request log")
struct RequestLogTests {
  @Test("Every request is there with both bodies, its fault and its status")
  func bodies() async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(
        FaultPlan(system: "satusehat", rate: 1, kinds: [.gatewayTimeout], moment: .after, times: 1))
      _ = try await sandbox.create(room)
      _ = try await sandbox.create(room)
      _ = try await sandbox.send(.get, SandboxFixture.fhir + "/Location?name=ruang")
      let all = try await sandbox.send(.get, "/_control/requests?system=satusehat").json.array ?? []
      #expect(all.compactMap { $0["number"]?.int } == [1, 2, 3, 4])
      let writes =
        try await sandbox.send(
          .get, "/_control/requests?method=POST&path=fhir-r4/v1/Location"
        ).json.array ?? []
      #expect(writes.map { $0["status"]?.int } == [504, 400])
      #expect(writes.map { $0["fault"]?.string } == ["504", nil])
      #expect(try JSON(parsing: writes[0]["body"]?.string ?? "") == room)
      #expect(writes[0]["answer"]?.string == "Gateway Timeout")
      #expect(writes[1]["answer"]?.string?.contains("20002") == true)
      #expect(all.last?["query"]?.string == "name=ruang")
    }
  }

  @Test("Neither secrets nor tokens are in it")
  func secrets() async throws {
    try await withSandbox { sandbox in
      let text = try await sandbox.send(.get, "/_control/requests").text
      #expect(text.contains("accesstoken"))
      #expect(!text.contains(sandbox.server.credentials.satusehat.clientSecret))
      #expect(!text.contains(sandbox.token))
    }
  }

  @Test("It forgets the oldest, and everything when told to")
  func forgets() {
    let log = RequestLog(size: 3, now: { SandboxFixture.morning })
    for number in 1...7 {
      log.record(
        SandboxRequest(method: .get, path: ["\(number)"]), system: "bpjs", fault: nil, reply: nil)
    }
    #expect(log.entries().map(\.path).suffix(3) == ["5", "6", "7"])
    #expect(log.entries().count < 6)
    #expect(log.entries(system: "satusehat").isEmpty)
    log.clear()
    #expect(log.entries().isEmpty)
  }
}

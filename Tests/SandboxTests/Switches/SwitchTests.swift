import Testing

@testable import Sandbox

@Suite("Switches")
struct SwitchTests {
  @Test("Names do not repeat, and every choice has two values at least")
  func table() {
    #expect(Set(Switch.all.map(\.name)).count == Switch.all.count)
    for item in Switch.all {
      #expect(!item.meaning.isEmpty && !item.section.isEmpty)
      if case .choice(let values) = item.kind { #expect(Set(values).count >= 2) }
    }
  }

  @Test("They are shown with their values, set by name and put back")
  func control() async throws {
    try await withSandbox(switches: ["deletion": "404"]) { sandbox in
      func value(_ name: String) async throws -> String? {
        let list = try await sandbox.send(.get, "/_control/switches").json.array ?? []
        return list.first { $0["name"]?.string == name }?["value"]?.string
      }
      #expect(try await value("token-penalty") == "on")
      #expect(try await value("deletion") == "404")
      let answer = try await sandbox.send(
        .post, "/_control/switches", ["token-penalty": "off", "ignored-rules": "10457, 10075"])
      #expect(answer.status == .ok)
      #expect(try await value("token-penalty") == "off")
      #expect(sandbox.server.switches.words(.ignoredRules) == ["10457", "10075"])
      #expect(try await sandbox.send(.delete, "/_control/switches").status == .noContent)
      #expect(try await value("token-penalty") == "on")
      #expect(try await value("deletion") == "404")
    }
  }

  @Test(
    "What is no switch, or no value of it, is refused with a sentence and changes nothing",
    arguments: [
      #"{"lain":"on"}"#, #"{"deletion":"200"}"#, #"{"deletion":404}"#, "[]", "",
      #"{"paging":"off","deletion":"x"}"#,
    ])
  func refused(body: String) async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.post, "/_control/switches", text: body)
      #expect(answer.status == .badRequest)
      #expect(answer.json["error"]?.string?.isEmpty == false)
      #expect(sandbox.server.switches.isOn(.paging))
    }
  }

  @Test("A sandbox does not start with a switch that is not there")
  func start() {
    #expect(throws: SwitchError.self) {
      try SandboxServer(SandboxConfiguration(switches: ["lain": "on"]))
    }
  }

  @Test("A reset puts them back to how the sandbox was started")
  func reset() async throws {
    try await withSandbox(switches: ["paging": "off"]) { sandbox in
      try sandbox.server.switches.set(["paging": "on", "deletion": "404"])
      sandbox.server.reset()
      #expect(!sandbox.server.switches.isOn(.paging))
      #expect(sandbox.server.switches[.deletion] == "405")
    }
  }
}

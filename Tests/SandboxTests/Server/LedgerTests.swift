import Foundation
import HummingbirdTesting
import Testing

@testable import Sandbox

@Suite("Ledger")
struct LedgerTests {
  @Test("A lost answer after storing leaves the resource stored, and entered once")
  func timeoutAfter() async throws {
    try await withSandbox(.live) { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.timeoutAfter]))
      await #expect(throws: (any Error).self) { try await sandbox.create(room) }
      sandbox.server.faults.clear()
      let entries = sandbox.server.ledger.entries()
      #expect(entries.map(\.outcome) == [.stored])
      #expect(entries.first?.id != nil)
    }
  }

  @Test("Faults before storing leave dropped entries, faults after it stored ones; attempts are counted")
  func exact() async throws {
    try await withSandbox { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      sandbox.server.faults.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.tooManyRequests]))
      let refused = try await sandbox.create(room)
      #expect(refused.status == .tooManyRequests)
      #expect(refused.headers[.retryAfter] == "1")
      sandbox.server.faults.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.timeoutBefore]))
      _ = try await sandbox.create(room)
      sandbox.server.faults.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.timeoutAfter]))
      _ = try await sandbox.create(room)
      sandbox.server.faults.clear()
      #expect(try await sandbox.create(room).issues.contains("20002"))

      let entries = sandbox.server.ledger.entries(system: "satusehat")
      #expect(entries.map(\.outcome) == [.dropped, .dropped, .stored, .duplicate])
      #expect(entries.map(\.attempt) == [1, 2, 3, 4])
      #expect(Set(entries.map(\.key)).count == 1)
      #expect(entries.filter { $0.id != nil }.count == 1)
    }
  }

  @Test("A connection closed by a fault gives no answer")
  func reset() async throws {
    try await withSandbox(.live) { sandbox in
      sandbox.server.faults.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.reset]))
      await #expect(throws: (any Error).self) {
        try await sandbox.send(.get, SandboxFixture.fhir + "/Encounter/x")
      }
    }
  }

  @Test("What was received is there again after a restart with the same file, the torn last line apart")
  func restart() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sandbox-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try await withSandbox(stateFile: file) { sandbox in
      _ = try await sandbox.visit()
    }
    let handle = try FileHandle(forUpdating: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"tag":"satusehat","rec"#.utf8))
    try handle.close()
    try await withSandbox(stateFile: file) { sandbox in
      #expect(sandbox.server.ledger.entries().map(\.kind) == ["Location", "Encounter"])
      let room = Bodies(organization: sandbox.organization).room
      let answer = try await sandbox.create(room)
      #expect(answer.issues.contains("Found duplicate: Location"))
      #expect(sandbox.server.ledger.entries().last?.attempt == 2)
    }
  }

  @Test("A file keeps its seed, and with it the credentials, whatever seed is asked for")
  func seedIsKept() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sandbox-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try SandboxServer(SandboxConfiguration(stateFile: file)).credentials
    #expect(try SandboxServer(SandboxConfiguration(seed: 99, stateFile: file)).credentials == first)
  }
}

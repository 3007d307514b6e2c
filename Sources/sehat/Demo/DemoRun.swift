import ArgumentParser
import AsyncHTTPClient
import Clinic
import Dispatch
import Foundation
import Store
import Synchronization
import Vocabulary

/// The whole demo: sandbox and server as processes of their own, one visit walked, its receipts shown.
struct DemoRun {
  let folder: DemoFolder
  let port: Int
  let sandboxPort: Int
  let once: Bool

  private var address: String { "http://127.0.0.1:\(port)" }

  /// Status of the demo: success only when every receipt is there.
  func run() async throws -> ExitCode {
    try folder.writeSettings(port: port, sandboxPort: sandboxPort)
    try await DemoPreparation(folder: folder, clock: .system).run()
    let sandbox = try ChildProcess(
      "sandbox",
      [
        "sandbox", "--port", "\(sandboxPort)", "--seed", "\(DemoFolder.sandboxSeed)", "--state",
        folder.sandboxState.path,
      ], log: folder.sandboxLog)
    defer { sandbox.stop() }
    let server = try ChildProcess(
      "serve", ["serve", "--config", folder.settings.path], log: folder.serverLog)
    defer { server.stop() }
    let stopped = Interruption()
    try await ready("http://127.0.0.1:\(sandboxPort)/", sandbox, folder.sandboxLog)
    Terminal.say("✓ Sandbox SATUSEHAT dan P-Care di http://127.0.0.1:\(sandboxPort)")
    try await ready(address + "/readyz", server, folder.serverLog)
    Terminal.say("✓ SEHAT di \(address)")
    let complete = try await walk()
    showTheWayIn()
    if !once { await stopped.wait() }
    return complete ? .success : .failure
  }

  private func walk() async throws -> Bool {
    Terminal.say("\nSatu kunjungan, lewat halaman yang sama dengan yang dipakai petugas:")
    let encounter = try await VisitWalk(staff: Staff(base: address)) { Terminal.say("  ✓ \($0)") }.run()
    Terminal.say("\nMenunggu bukti terima …")
    let store = try folder.openDatabase()
    defer { try? store.close() }
    let receipts = Receipts(store: store, encounter: encounter, zone: .wib)
    let lines = try await receipts.settled(within: .seconds(120))
    Terminal.say("\n" + receipts.table(lines) + "\n")
    let expectation = WalkExpectation(lines)
    Terminal.say(expectation.sentence)
    return expectation.isMet
  }

  private func showTheWayIn() {
    Terminal.say("\nLanjutkan sendiri di \(address)")
    Terminal.say("  kata sandi semua akun contoh: \(DemoAccounts.password)")
    for role in Role.people {
      let name = DemoAccounts.userName(of: role)
      Terminal.say("  \(name)\(String(repeating: " ", count: max(1, 12 - name.count)))\(role.word)")
    }
    if !once { Terminal.say("\nCtrl-C menghentikan semuanya.") }
  }

  private func ready(_ url: String, _ process: ChildProcess, _ log: URL) async throws {
    for _ in 0..<300 {
      if let answer = try? await HTTPClient.shared.execute(HTTPClientRequest(url: url), timeout: .seconds(2)),
        answer.status == .ok
      {
        return
      }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw DemoFailure("\(process.name) tidak dapat dijalankan; lihat \(log.path).")
  }
}

/// Waits for Ctrl-C or a request to end, so that the children are stopped before this process goes.
final class Interruption: Sendable {
  private let sources: Mutex<[any DispatchSourceSignal]>
  private let stream: AsyncStream<Void>

  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    self.stream = stream
    var sources: [any DispatchSourceSignal] = []
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.activate()
      sources.append(source)
    }
    self.sources = Mutex(sources)
  }

  func wait() async { for await _ in stream { return } }
}

import ArgumentParser
import Foundation
import Logging
import Sandbox
import ServiceLifecycle

/// `sehat sandbox`: the national platforms from the other side, on this computer.
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract: "Menjalankan tiruan SATUSEHAT, P-Care dan Antrean Online untuk peragaan, latihan dan pengujian.",
    subcommands: [MobileJKNCommand.self])

  @Option(help: "Porta yang didengarkan.") var port = 8090
  @Option(help: "Berkas tempat yang diterima disimpan; tanpa ini hanya di memori.") var state: String?
  @Option(help: "Benih kredensial; benih yang sama memberi kredensial yang sama.") var seed: UInt64?

  func run() async throws {
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "sandbox")
    logger.logLevel = .warning
    let server = try SandboxServer(
      SandboxConfiguration(port: port, seed: seed, stateFile: state.map { URL(filePath: $0) }),
      logger: logger)
    let application = server.application { Terminal.say("Sandbox siap di http://127.0.0.1:\($0)") }
    try await application.runService()
  }
}

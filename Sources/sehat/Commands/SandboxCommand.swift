import ArgumentParser
import Foundation
import Logging
import Sandbox
import ServiceLifecycle

/// `sehat sandbox`: the national platforms from the other side, on this computer.
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract:
      "Menjalankan tiruan SATUSEHAT, P-Care dan Antrean Online untuk peragaan, latihan dan pengujian.",
    subcommands: [MobileJKNCommand.self])

  @Option(help: "Porta yang didengarkan.") var port = 8090
  @Option(help: "Berkas tempat yang diterima disimpan; tanpa ini hanya di memori.") var state: String?
  @Option(help: "Benih kredensial; benih yang sama memberi kredensial yang sama.") var seed: UInt64?
  @Option(
    name: .customLong("switch"), parsing: .singleValue,
    help: ArgumentHelp("Sakelar perilaku; boleh diulang.", valueName: "nama=nilai"))
  var settings: [String] = []
  @Flag(help: "Tampilkan semua sakelar perilaku, lalu selesai.") var listSwitches = false
  @Option(help: "Umur token SATUSEHAT dalam detik.") var tokenLifetime = 3599
  @Option(help: "Lama gangguan timeout dan slow menahan permintaan, dalam detik.") var hold = 3
  @Option(help: "Banyaknya permintaan yang diingat beserta isinya.") var logSize = 1000

  func validate() throws {
    guard tokenLifetime > 0, hold >= 0, logSize >= 0 else {
      throw ValidationError("--token-lifetime, --hold, dan --log-size tidak boleh negatif.")
    }
    _ = try switches()
  }

  func run() async throws {
    if listSwitches { return Self.listAll() }
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "sandbox")
    logger.logLevel = .warning
    let server = try SandboxServer(
      SandboxConfiguration(
        port: port, seed: seed, stateFile: state.map { URL(filePath: $0) }, timeoutHold: .seconds(hold),
        tokenLifetime: tokenLifetime, switches: switches(), requestLogSize: logSize),
      logger: logger)
    let application = server.application { Terminal.say("Sandbox siap di http://127.0.0.1:\($0)") }
    try await application.runService()
  }

  /// The settings by name; checks them against the sandbox's own list.
  private func switches() throws -> [String: String] {
    var found: [String: String] = [:]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw ValidationError("\"\(setting)\" harus berbentuk nama=nilai. Lihat --list-switches.")
      }
      found[String(parts[0])] = String(parts[1])
    }
    do { _ = try Switchboard(found) } catch {
      throw ValidationError("\(error.description) Lihat --list-switches.")
    }
    return found
  }

  private static func listAll() {
    for item in Switch.all {
      Terminal.say("\(item.name) = \(item.valueList)")
      Terminal.say("  \(item.meaning) (kontrak \(item.section))")
    }
  }
}

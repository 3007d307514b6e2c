import ArgumentParser
import Clinic
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Store
import Vocabulary
import Web

/// `sehat serve`: the site, the subscribers and the couriers of one database.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Menjalankan SEHAT.")

  @OptionGroup var settings: SettingsOption

  func run() async throws {
    let settings = try settings.load()
    let logger = Self.logger(settings.logLevel)
    let metrics = PrometheusRegistry()
    MetricsSystem.bootstrap(metrics)
    let installation: Installation
    do {
      installation = try await .open(settings, serves: true, clock: .system, logger: logger)
    } catch is CancellationError {
      // Told to stop while the database was away.
      return
    } catch {
      throw Terminal.refusal(error)
    }
    if let problem = installation.keyProblem { Terminal.complain([problem]) }
    if let link = try await installation.accounts.firstStartLink() {
      Terminal.say("Belum ada akun. Buka alamat sekali pakai ini untuk membuat akun pengelola:")
      Terminal.say("  http://\(settings.host):\(settings.port)\(WebServer.firstStartPath(link))")
    }
    Terminal.say("SEHAT siap di http://\(settings.host):\(settings.port)")
    let group = ServiceGroup(
      configuration: .init(
        services: try installation.services(metrics: metrics),
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do { try await group.run() } catch {
      try await installation.close()
      throw Terminal.refusal(error)
    }
    try await installation.close()
    Self.leave()
  }

  /// Everything is closed and written. The threads of the event loops live as long as the process: `exit` would take the
  /// memory of the libraries they use from under them, so the process ends without it.
  private static func leave() -> Never {
    fflush(nil)
    _exit(EXIT_SUCCESS)
  }

  private static func logger(_ level: Logger.Level) -> Logger {
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "sehat")
    logger.logLevel = level
    return logger
  }
}

extension Terminal {
  /// Says why nothing was started; the error ends the program with status 1.
  static func refusal(_ error: any Error) -> ExitCode {
    switch error {
    case StoreError.unavailable(let detail):
      complain([StoreError.unavailable(detail: detail).sentence, detail])
    case let error as StoreError: complain([error.sentence])
    case let error as Problems: complain(error.all.map(\.sentence))
    case let error as Refusal: complain([error.sentence])
    case let error as ImportRefusal: complain([error.sentence])
    case let error as BackupRefusal: complain([error.sentence])
    case let error as RelocationRefusal: complain([error.sentence])
    case let error as ReplicationRefusal: complain([error.sentence])
    case let error as CredentialRefusal: complain([error.sentence])
    case let error as SnapshotRefusal: complain([error.sentence])
    case let error as PartitionRefusal: complain([error.sentence])
    default: complain(["\(error)"])
    }
    return .failure
  }
}

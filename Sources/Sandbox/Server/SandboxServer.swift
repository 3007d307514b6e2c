public import Hummingbird
public import Logging

/// The national platforms on one origin, for demonstration, training and tests: each platform under its
/// prefix, the control interface under `/_control`, a page for people at `/`.
///
/// ```swift
/// let server = try SandboxServer(SandboxConfiguration(port: 8090))
/// try await server.application().runService()
/// ```
public struct SandboxServer: Sendable {
  public let configuration: SandboxConfiguration
  /// What a client needs to be let in; the same as `GET /_control/credentials` shows.
  public let credentials: Credentials
  public let ledger: Ledger
  public let faults: FaultInjector
  public let switches: Switchboard
  /// What was asked and answered, with bodies.
  public let requests: RequestLog
  private let systems: [any SandboxSystem]
  private let state: StateFile
  private let logger: Logger

  /// Opens the state file, if there is one, and takes its records back. Throws a ``SwitchError`` for a switch
  /// that is not there, and what opening the file throws.
  public init(
    _ configuration: SandboxConfiguration = .init(), credentials: Credentials? = nil,
    logger: Logger = Logger(label: "sandbox")
  ) throws {
    self.configuration = configuration
    self.logger = logger
    state = try StateFile(configuration.stateFile)
    let seed = state.seed(preferring: configuration.seed)
    self.credentials = credentials ?? Credentials.generated(seed: seed)
    ledger = Ledger(state: state, now: configuration.now)
    faults = FaultInjector()
    switches = try Switchboard(configuration.switches)
    requests = RequestLog(size: configuration.requestLogSize, now: configuration.now)
    systems = makeSystems(
      SandboxEnvironment(
        configuration: configuration, credentials: self.credentials, seed: seed, switches: switches,
        state: state))
    restore()
  }

  private func restore() {
    for line in state.takeRecords() {
      if line.tag == Ledger.stateTag {
        ledger.restore(line.record)
      } else {
        systems.first { $0.name == line.tag }?.restore(line.record)
      }
    }
  }

  /// The web application; run it, add it to a service group, or hand it to HummingbirdTesting.
  public func application(
    onServerRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: "sehat-sandbox"),
      onServerRunning: { await onServerRunning($0.localAddress?.port ?? 0) },
      logger: logger)
  }

  private func router() -> Router<SandboxRequestContext> {
    let router = Router(context: SandboxRequestContext.self)
    router.get("/") { _, _ in HomePage(systems: systems).reply }
    ControlRoutes(
      credentials: credentials, ledger: ledger, requests: requests, faults: faults, switches: switches,
      systems: systems, reset: reset
    ).add(to: router.group("_control").add(middleware: LoopbackOnly()))
    for system in systems {
      let exchange = Exchange(
        system: system, ledger: ledger, log: requests, faults: faults, hold: configuration.timeoutHold)
      for method: HTTPRequest.Method in [.get, .post, .put, .patch, .delete, .head] {
        router.on("\(system.pathPrefix)/**", method: method, use: exchange.respond)
      }
    }
    return router
  }

  /// Forgets what was received, the ledger, the log and the faults; switches go back to how they started.
  /// Credentials and seed data stay.
  public func reset() {
    state.clear()
    ledger.reset()
    requests.clear()
    switches.reset()
    faults.clear()
    for system in systems { system.reset() }
  }
}

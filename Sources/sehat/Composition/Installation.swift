import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import Journal
import Logging
import SatuSehat
import ServiceLifecycle
import Store
import Vocabulary
import Web

/// One running SEHAT: database, clinic, connections and site put together. The only place where everything meets.
struct Installation: Sendable {
  /// Every numbered step of the database, of all floors.
  static let migrations = Schema.migrations + SatuSehat.migrations

  let store: Store
  let clinic: Clinic
  let accounts: Accounts
  private let settings: Settings
  private let connections: [Connection]
  /// Never follows a redirection and never connects twice by itself: either would hide whether something arrived.
  private let http: HTTPClient
  private let logger: Logger

  /// Opens the database, brings it up to date and builds what the settings ask for.
  static func open(
    _ settings: Settings, clock: WallClock, logger: Logger
  ) async throws -> Installation {
    let store = try Store.sqlite(path: settings.databasePath)
    try await store.migrate(migrations, at: clock.now().milliseconds)
    return try Installation(settings, store: store, clock: clock, logger: logger)
  }

  private init(_ settings: Settings, store: Store, clock: WallClock, logger: Logger) throws {
    self.settings = settings
    self.store = store
    self.logger = logger
    let http = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: BPJSTransport.clientConfiguration)
    var connections: [Connection] = []
    if let satusehat = settings.satusehat {
      connections.append(
        try .satusehat(
          satusehat, pace: settings.satusehatPace, store: store, http: http, clock: clock,
          logger: logger))
    }
    let pcare = settings.pcare.map { PCareClient($0, http: http, clock: clock) }
    if let pcare {
      connections.append(
        .pcare(
          pcare, mapping: try settings.pcare?.readMapping() ?? .init(), pace: settings.pcarePace, store: store
        ))
    }
    if let antrean = settings.antrean, let pcare = settings.pcare {
      connections.append(
        .antrean(antrean, pcare, pace: settings.antreanPace, store: store, http: http, clock: clock))
    }
    self.connections = connections
    self.http = http
    clinic = Clinic(
      store: store, clock: clock, eligibility: pcare.map { .pcare($0) } ?? .unavailable)
    accounts = Accounts(clinic)
  }

  /// Lets go of everything once the services have ended.
  func close() async throws {
    try await http.shutdown()
    try store.close()
  }

  /// What the connectors could not send of a visit as it stands.
  var preflight: Preflight {
    Preflight { [connections] encounter in
      var problems: [PreflightProblem] = []
      for connection in connections { problems += try await connection.preflight.check(encounter) }
      return problems
    }
  }

  /// Everything that runs until the program is told to stop.
  func services(metrics: PrometheusRegistry) throws -> [any Service] {
    let ready = ReadinessCheck("basis data") { [store] in
      let one: Int? = try? await store.read { try $0.value("SELECT 1 AS one") }
      return one == 1
    }
    let site = WebServer(
      .init(host: settings.host, port: settings.port, isSecure: settings.isSecure), clinic: clinic,
      accounts: accounts, lists: try .bundled(), preflight: preflight,
      destinations: connections.map(\.destination.name), checks: [ready], metrics: metrics,
      mobileJKN: settings.mobileJKN.map { MobileJKN($0, store: store) })
    let subscribers = SubscriberRunner(
      store: store, subscribers: connections.map(\.feed), logger: logger)
    let couriers = connections.map { $0.courier(store: store, clock: clinic.clock, logger: logger) }
    return [try site.application(logger: logger), subscribers] + couriers
  }
}

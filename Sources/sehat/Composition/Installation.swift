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
  static let migrations = Schema.migrations + SatuSehat.migrations + BPJSKesehatan.migrations

  let store: Store
  let clinic: Clinic
  let accounts: Accounts
  private let settings: Settings
  private let connections: [Connection]
  private let references: PCareReferences?
  /// Never follows a redirection and never connects twice by itself: either would hide whether something arrived.
  private let http: HTTPClient
  private let logger: Logger

  /// Opens the database, brings it up to date and builds what the settings ask for.
  static func open(
    _ settings: Settings, clock: WallClock, logger: Logger
  ) async throws -> Installation {
    let store = try settings.database.open()
    try await DatabaseWait(clock: clock).migrate(store, migrations)
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
    var insurer = Insurer.none
    var references: PCareReferences?
    if let pcare = settings.pcare {
      let client = PCareClient(pcare, http: http, clock: clock)
      let mapping = try pcare.readMapping() ?? PCareMapping()
      let lists = PCareReferences(client: client, store: store, clock: clock)
      connections.append(.pcare(client, mapping: mapping, pace: settings.pcarePace, store: store))
      insurer = .bpjs(
        pcare, client, lists, mapping: mapping, store: store, http: http, clock: clock)
      references = lists
    }
    self.references = references
    if let antrean = settings.antrean, let pcare = settings.pcare {
      connections.append(
        .antrean(antrean, pcare, pace: settings.antreanPace, store: store, http: http, clock: clock))
    }
    self.connections = connections
    self.http = http
    clinic = Clinic(store: store, clock: clock, insurer: insurer)
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

  /// Compares days with every connected system.
  var reconciliation: ReconciliationRunner {
    ReconciliationRunner(
      store: store, reconcilers: connections.compactMap(\.reconciler), clock: clinic.clock, logger: logger
    ) { [store] now in
      try await store.read { try NightsDue.days(at: now, in: $0) }
    }
  }

  private var listening: WebServer.Settings {
    .init(host: settings.host, port: settings.port, isSecure: settings.isSecure)
  }

  /// Everything that runs until the program is told to stop.
  func services(metrics: PrometheusRegistry) throws -> [any Service] {
    let ready = ReadinessCheck("basis data") { [store] in
      let one: Int? = try? await store.read { try $0.value("SELECT 1 AS one") }
      return one == 1
    }
    guard !settings.isWarehouse else {
      let site = WebServer(
        warehouse: listening, clinic: clinic, accounts: accounts, checks: [ready], metrics: metrics)
      return [try site.application(logger: logger)]
    }
    let site = WebServer(
      listening, clinic: clinic,
      accounts: accounts, lists: try .bundled(), preflight: preflight, reconciliation: reconciliation,
      destinations: connections.map(\.destination.name), checks: [ready], metrics: metrics,
      mobileJKN: settings.mobileJKN.map { MobileJKN($0, store: store) })
    let subscribers = SubscriberRunner(
      store: store, subscribers: connections.map(\.feed) + [FigureFeed()], logger: logger)
    let couriers = connections.map {
      $0.courier(store: store, server: settings.server, clock: clinic.clock, logger: logger)
    }
    let keepers = references.map { [ReferenceKeeper(references: $0)] } ?? []
    let figures = FigureKeeper(store: store, clock: clinic.clock, logger: logger)
    return [try site.application(logger: logger), subscribers, reconciliation, figures] + couriers + keepers
  }
}

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

  /// What becomes of each table when facilities move into another database.
  static let relocationPlan = RelocationPlan.clinic + BPJSKesehatan.relocationPlan

  let store: Store
  let clinic: Clinic
  let accounts: Accounts
  private let settings: Settings
  private let connections: [Connection]
  private let credentials: FacilityCredentials
  private let trial: CredentialTrial
  private let references: @Sendable (FacilityID) -> PCareReferences
  /// Never follows a redirection and never connects twice by itself: either would hide whether something arrived.
  private let http: HTTPClient
  private let logger: Logger
  /// Since when the database was away at the start.
  private let awaySince: Instant?

  /// Opens the database, brings it up to date and builds what the settings ask for.
  ///
  /// - Parameter serves: whether the site will stand at its address; then a page stands there while the database is away.
  static func open(
    _ settings: Settings, serves: Bool = false, clock: WallClock, logger: Logger
  ) async throws -> Installation {
    let store = try settings.database.open()
    do {
      let room = serves ? settings.address : nil
      let since = try await DatabaseWait(clock: clock, logger: logger, room: room).migrate(store, migrations)
      try await store.read { try Departure.refuseIfMarked(in: $0) }
      return try Installation(settings, store: store, awaySince: since, clock: clock, logger: logger)
    } catch {
      try? store.close()
      throw error
    }
  }

  private init(
    _ settings: Settings, store: Store, awaySince: Instant?, clock: WallClock, logger: Logger
  ) throws {
    self.settings = settings
    self.awaySince = awaySince
    self.store = store
    self.logger = logger
    let http = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: BPJSTransport.clientConfiguration)
    let credentials = FacilityCredentials(
      settings,
      vault: CredentialVault(
        store, keyFile: settings.credentialsKey, clock: clock,
        uses: CredentialUses(store: store, clock: clock)),
      store: store, clock: clock)
    let bpjs = BPJSClients(
      settings: settings, credentials: credentials, transport: .live(http), clock: clock)
    var connections: [Connection] = []
    var satusehatClients: SatuSehatClients?
    if let satusehat = settings.satusehat {
      let clients = SatuSehatClients(
        satusehat, rooms: try RoomRegistration(satusehat), credentials: credentials, store: store,
        wire: .http(http), clock: clock, logger: logger)
      connections.append(.satusehat(clients, pace: settings.satusehatPace, store: store, clock: clock))
      satusehatClients = clients
    }
    let mapping = try settings.pcare?.readMapping() ?? PCareMapping()
    let references = { @Sendable (facility: FacilityID) in
      PCareReferences(of: facility.text, store: store, clock: clock) {
        () throws(CredentialRefusal) in try await bpjs.pcare(facility)
      }
    }
    if settings.pcare != nil {
      connections.append(.pcare(bpjs, mapping: mapping, pace: settings.pcarePace, store: store, clock: clock))
      if settings.antrean != nil {
        connections.append(.antrean(bpjs, pace: settings.antreanPace, store: store, clock: clock))
      }
    }
    self.references = references
    self.credentials = credentials
    trial = .connections(bpjs, satusehatClients, settings: settings)
    self.connections = connections
    self.http = http
    let isConnected = settings.pcare != nil
    clinic = Clinic(store: store, clock: clock) { facility in
      isConnected
        ? .bpjs(bpjs, at: facility, references(facility), mapping: mapping, store: store) : .none
    }
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

  /// What is wrong with the key of the credentials; nil when it can be read, or none is named.
  var keyProblem: String? {
    guard settings.credentialsKey != nil else { return nil }
    do {
      _ = try credentials.vault.keys()
      return nil
    } catch { return error.sentence }
  }

  /// Everything that runs until the program is told to stop.
  func services(metrics: PrometheusRegistry) throws -> [any Service] {
    let ready = ReadinessCheck("basis data") { [store] in
      let one: Int? = try? await store.read { try $0.value("SELECT 1 AS one") }
      return one == 1
    }
    guard !settings.isWarehouse else {
      let site = WebServer(
        warehouse: settings.address, clinic: clinic, accounts: accounts, checks: [ready], metrics: metrics)
      return [try site.application(logger: logger)]
    }
    let site = WebServer(
      settings.address, clinic: clinic,
      accounts: accounts, lists: try .bundled(), preflight: preflight, reconciliation: reconciliation,
      destinations: connections.map(\.destination.name), checks: [ready], metrics: metrics,
      mobileJKN: settings.mobileJKN.map { MobileJKN($0, credentials, store: store) },
      credentials: CredentialDesk(vault: credentials.vault, trial: trial, fromFile: credentials.fromFile))
    let subscribers = SubscriberRunner(
      store: store, subscribers: connections.map(\.feed) + [FigureFeed()], logger: logger)
    let couriers = connections.map {
      $0.courier(store: store, server: settings.server, clock: clinic.clock, logger: logger)
    }
    let watch = DatabaseWatch(store: store, clock: clinic.clock, logger: logger, awaySince: awaySince)
    let clearing = AnswerClearing(store: store, clock: clinic.clock, logger: logger)
    let figures = FigureKeeper(store: store, clock: clinic.clock, logger: logger)
    let fraud = FraudKeeper(store: store, clock: clinic.clock, logger: logger)
    let uses = CredentialUseKeeper(uses: credentials.uses, logger: logger)
    let keepers = settings.pcare == nil ? [] : [ReferenceKeeper(store: store, references: references)]
    let always: [any Service] = [
      try site.application(logger: logger), subscribers, reconciliation, watch, clearing, uses, figures,
      fraud,
    ]
    return always + couriers + keepers
  }
}

extension Settings {
  /// Where the site stands.
  fileprivate var address: WebServer.Settings {
    WebServer.Settings(
      host: host, port: port, isSecure: isSecure, publicAddress: publicAddress, trustedProxies: trustedProxies
    )
  }
}

public import Clinic
public import Hummingbird
public import Journal
public import Logging
import NIOCore

/// The site: pages, assets, health. `application` builds the service that `sehat serve` runs.
public struct WebServer: Sendable {
  /// Where it listens and how people reach it.
  public struct Settings: Sendable {
    public var host: String
    public var port: Int
    /// Whether people reach it by https (a proxy ends TLS): cookies are then marked `Secure`.
    public var isSecure: Bool
    /// The beginning of addresses on paper, `https://sehat.kabupaten.go.id`; nil takes the address it listens at.
    public var publicAddress: String?
    /// Who may tell for whom it asks.
    public var trustedProxies: TrustedProxies

    public init(
      host: String = "127.0.0.1", port: Int = 8080, isSecure: Bool = false, publicAddress: String? = nil,
      trustedProxies: TrustedProxies = .loopback
    ) {
      self.host = host
      self.port = port
      self.isSecure = isSecure
      self.publicAddress = publicAddress
      self.trustedProxies = trustedProxies
    }
  }

  let settings: Settings
  let gate: SessionGate
  let modules: [any PageModule]
  let checks: [ReadinessCheck]
  let metrics: PrometheusRegistry?
  let mobileJKN: MobileJKNService?

  /// The site over a clinic.
  ///
  /// - Parameters:
  ///   - settings: where it listens and how people reach it.
  ///   - clinic: answers the pages.
  ///   - accounts: lets people in.
  ///   - lists: the code lists the examination offers.
  ///   - preflight: what could not be sent of a visit as it stands.
  ///   - reconciliation: compares our days with those systems.
  ///   - destinations: the outside systems this installation is connected to, shown at the top of every page.
  ///   - checks: what `/readyz` asks.
  ///   - metrics: what `/metrics` shows; nil leaves it out.
  ///   - mobileJKN: lets Mobile JKN take numbers; nil leaves its service out.
  ///   - credentials: what keeps and tries credentials; nil leaves their pages out.
  public init(
    _ settings: Settings, clinic: Clinic, accounts: Accounts, lists: CodeLists,
    preflight: Preflight = .none, reconciliation: ReconciliationRunner,
    destinations: [String] = [], checks: [ReadinessCheck] = [], metrics: PrometheusRegistry? = nil,
    mobileJKN: MobileJKN? = nil, credentials: CredentialDesk? = nil
  ) {
    let cookie = SessionCookie(isSecure: settings.isSecure)
    self.init(
      settings: settings, gate: .of(accounts, cookie, Surroundings(clinic, destinations: destinations)),
      modules: SiteModules.all(
        clinic, accounts, cookie, preflight, lists, reconciliation, credentials,
        DocumentDesk(clinic, at: settings.publicSite)),
      checks: checks,
      metrics: metrics, mobileJKN: mobileJKN.map { MobileJKNService(mobile: $0, clinic: clinic) })
  }

  /// The site of a warehouse: figures, read only.
  public init(
    warehouse settings: Settings, clinic: Clinic, accounts: Accounts, checks: [ReadinessCheck] = [],
    metrics: PrometheusRegistry? = nil
  ) {
    let cookie = SessionCookie(isSecure: settings.isSecure)
    let surroundings = Surroundings(clinic, destinations: [], isWarehouse: true)
    self.init(
      settings: settings, gate: .of(accounts, cookie, surroundings),
      modules: SiteModules.warehouse(clinic, accounts, cookie), checks: checks, metrics: metrics)
  }

  init(
    settings: Settings, gate: SessionGate, modules: [any PageModule], checks: [ReadinessCheck],
    metrics: PrometheusRegistry?, mobileJKN: MobileJKNService? = nil
  ) {
    self.settings = settings
    self.gate = gate
    self.modules = modules
    self.checks = checks
    self.metrics = metrics
    self.mobileJKN = mobileJKN
  }

  /// The path of the page on which the first administrator is made: `/siapkan?kode=…`.
  public static func firstStartPath(_ link: SecretToken) -> String {
    Route.account(.setUp(code: link.text)).url
  }

  /// Middleware applies to the routes registered after it: the outer layers come first, the open pages
  /// after the guards, the pages for the signed-in last.
  func router() throws -> Router<VisitorContext> {
    let missing = AssetFile.missing
    guard missing.isEmpty else { throw MissingAssets(names: missing) }
    let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: AccessLog())
    router.add(middleware: RequestMetrics())
    router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
    router.add(middleware: ProblemPages())
    router.add(middleware: ClientFinder(proxies: settings.trustedProxies))
    AssetRoutes().register(on: router)
    HealthRoutes(checks: checks, metrics: metrics).register(on: router)
    mobileJKN?.register(on: router)
    let open = router.group()
      .add(middleware: gate)
      .add(middleware: VisitorToken(isSecure: settings.isSecure))
      .add(middleware: FormGuard())
    for module in modules { module.registerOpen(on: open) }
    let pages = open.group(context: PageContext.self)
    for module in modules { module.register(on: pages) }
    return router
  }

  /// The service; start it in the process's `ServiceGroup`.
  public func application(logger: Logger) throws -> some ApplicationProtocol {
    Application(
      router: try router(),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "SEHAT"),
      logger: logger)
  }
}

/// Files of the product that should lie beside the program and do not.
public struct MissingAssets: Error, CustomStringConvertible {
  public let names: [String]
  public var description: String {
    "Berkas tampilan tidak ditemukan: \(names.joined(separator: ", ")). Pasang ulang SEHAT."
  }
}

import HTTPTypes
public import Hummingbird
public import Logging

/// Stands at the site's address while the database is away: a page that says so for every address, and 503.
public struct WaitingRoom: Sendable {
  private let settings: WebServer.Settings
  private let reason: String

  /// - Parameters:
  ///   - settings: the address of the site itself.
  ///   - reason: what `/readyz` names as missing.
  public init(_ settings: WebServer.Settings, lacking reason: String) {
    self.settings = settings
    self.reason = reason
  }

  /// The service; it ends before the site begins.
  public func application(logger: Logger) -> some ApplicationProtocol {
    Application(
      router: router(),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "SEHAT"),
      logger: logger)
  }

  /// What is registered answers; every other address comes through the door of those who wait.
  func router() -> Router<VisitorContext> {
    let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: AccessLog())
    router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
    router.add(middleware: ProblemPages())
    AssetRoutes().register(on: router)
    HealthRoutes(checks: [ReadinessCheck(reason) { false }], metrics: nil).register(on: router)
    router.add(middleware: DatabaseIsAway())
    return router
  }
}

private struct DatabaseIsAway: RouterMiddleware {
  typealias Context = VisitorContext

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    throw PageProblem.databaseAway
  }
}

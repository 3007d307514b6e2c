import Hummingbird
import Logging

/// One line for each request: method, path, status, milliseconds. No query and no body: they may hold personal data. No
/// line at all for an anonymous report: the minute alone could tell whose it was (FRD-04).
struct AccessLog: RouterMiddleware {
  typealias Context = VisitorContext

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    if request.isAnonymousReport { return try await next(request, context) }
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let spent = start.duration(to: .now)
    context.logger.info(
      "\(request.method.rawValue) \(request.uri.path)",
      metadata: [
        "status": "\(response.status.code)",
        "ms": "\(spent.components.seconds * 1000 + spent.components.attoseconds / 1_000_000_000_000_000)",
      ])
    return response
  }
}

extension Request {
  /// Whether it asks for one of the pages on which fraud is reported without a name.
  var isAnonymousReport: Bool {
    let report = Route.whistle(.report).pattern
    return uri.path == report || uri.path.hasPrefix(report + "/")
  }
}

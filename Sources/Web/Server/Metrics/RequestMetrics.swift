import Hummingbird
import Metrics

/// Counts requests and their time by route and status. The route is the pattern, so that no id becomes a label. An anonymous report
/// is not counted: read every few seconds, a counter is a log.
struct RequestMetrics: RouterMiddleware {
  typealias Context = VisitorContext

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    if request.isAnonymousReport { return try await next(request, context) }
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let labels = [
      ("method", request.method.rawValue), ("route", context.endpointPath ?? "unknown"),
      ("status", String(response.status.code)),
    ]
    Timer(label: "http_request_seconds", dimensions: labels).record(duration: start.duration(to: .now))
    return response
  }
}

import HTTPTypes
import Hummingbird

/// Finds out from where a request comes, for the limits and the security log. Not for an anonymous report: nobody may
/// know (FRD-04).
struct ClientFinder: RouterMiddleware {
  typealias Context = VisitorContext

  let proxies: TrustedProxies

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    guard !request.isAnonymousReport else { return try await next(request, context) }
    var context = context
    context.address = proxies.client(
      peer: context.peer.flatMap(NetworkAddress.init), forwarded: request.headers[values: .forwardedFor])
    return try await next(request, context)
  }
}

extension HTTPField.Name {
  static let forwardedFor = HTTPField.Name("x-forwarded-for")!
}

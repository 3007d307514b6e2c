import Hummingbird

/// Finds out who asks: hands the session's cookie to `find` and puts the viewer into the context. When the session
/// was given a new secret, the new cookie goes out with the answer.
struct SessionGate: RouterMiddleware {
  typealias Context = VisitorContext

  /// What a good cookie stands for.
  struct Found: Sendable {
    let viewer: Viewer
    /// The new secret of a session that was due for rotation.
    var renewed: String?
  }

  let cookie: SessionCookie
  let find: @Sendable (_ secret: String) async throws -> Found?

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    guard let secret = cookie.secret(in: request), let found = try await find(secret) else {
      return try await next(request, context)
    }
    var context = context
    context.viewer = found.viewer
    context.formToken = found.viewer.formToken
    context.sessionSecret = secret
    var response = try await next(request, context)
    if let renewed = found.renewed, response.headers[values: .setCookie].isEmpty {
      response.setCookie(cookie.carrying(renewed))
    }
    return response
  }
}

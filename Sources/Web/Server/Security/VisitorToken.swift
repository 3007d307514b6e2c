import Crypto
import Hummingbird

/// A secret of its own for a browser in which nobody is signed in, so that the sign-in form is guarded too.
struct VisitorToken: RouterMiddleware {
  typealias Context = VisitorContext

  static let cookie = "sehat-tamu"
  let isSecure: Bool

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    guard context.viewer == nil else { return try await next(request, context) }
    var context = context
    if let secret = request.cookies[Self.cookie]?.value, secret.utf8.count == Secret.length {
      context.formToken = FormToken(secretOf: secret)
      return try await next(request, context)
    }
    let secret = Secret.random()
    context.formToken = FormToken(secretOf: secret)
    var response = try await next(request, context)
    response.setCookie(
      Cookie(name: Self.cookie, value: secret, path: "/", secure: isSecure, httpOnly: true, sameSite: .strict)
    )
    return response
  }
}

extension FormToken {
  /// Derived from the cookie's secret, which itself never stands on a page.
  init(secretOf cookie: String) {
    text = Secret.text(SHA256.hash(data: Array(("formulir:" + cookie).utf8)))
  }
}

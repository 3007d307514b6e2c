import HTTPTypes
import Hummingbird

/// The headers that tell a browser to run only what this site serves, to frame it nowhere, and to keep no page with
/// a patient on disk.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = VisitorContext

  /// Whether people reach the site by https; then browsers are told to use nothing else.
  let isSecure: Bool

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = Self.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "same-origin"
    response.headers[.openerPolicy] = "same-origin"
    response.headers[.resourcePolicy] = "same-origin"
    response.headers[.permissionsPolicy] = "camera=(), microphone=(), geolocation=(), payment=()"
    response.headers[.requestID] = context.requestID
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }

  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:",
    "media-src 'self'", "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
    "base-uri 'none'",
  ].joined(separator: "; ")
}

extension HTTPField.Name {
  fileprivate static let referrerPolicy = HTTPField.Name("referrer-policy")!
  fileprivate static let openerPolicy = HTTPField.Name("cross-origin-opener-policy")!
  fileprivate static let permissionsPolicy = HTTPField.Name("permissions-policy")!
  fileprivate static let resourcePolicy = HTTPField.Name("cross-origin-resource-policy")!
}

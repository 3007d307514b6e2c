import Hummingbird
import NIOCore

/// Lets a request that changes something through only when it comes from a page of ours (OWASP, cross-site request
/// forgery): the browser says it is of the same site, and it carries the session's token.
///
/// It reads the body once, within the limit, and hands the form on in the context. Only those who are signed in send files.
struct FormGuard: RouterMiddleware {
  typealias Context = VisitorContext

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else { return try await next(request, context) }
    var request = request
    var context = context
    guard Self.isSameSite(request) else { throw PageProblem.formExpired }
    let type = request.headers[.contentType] ?? ""
    let carriesFile = context.viewer != nil && type.hasPrefix("multipart/form-data")
    let body = try await request.collectBody(upTo: carriesFile ? Self.largestFile : context.maxUploadSize)
    if type.hasPrefix("application/x-www-form-urlencoded") {
      context.form = FormValues(urlEncoded: String(buffer: body))
    } else if carriesFile, let sent = MultipartForm(contentType: type, body: Array(body.readableBytesView)) {
      context.form = FormValues(sent.fields)
      context.upload = sent.file
    }
    let sent = request.headers[.formToken] ?? context.form.verbatim(FormToken.field) ?? ""
    guard !context.formToken.text.isEmpty, sent.isSameSecret(as: context.formToken.text) else {
      throw context.viewer == nil && !request.wantsVisitorForm ? SignInNeeded() : PageProblem.formExpired
    }
    context.form[FormToken.field] = nil
    return try await next(request, context)
  }

  /// A hundred thousand participants are some twenty megabytes.
  private static let largestFile = 64 * 1024 * 1024

  /// `Sec-Fetch-Site` where the browser sends it, else `Origin` against `Host`.
  private static func isSameSite(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin] else { return true }
    guard let host = request.head.authority, let scheme = origin.range(of: "://") else { return false }
    return origin[scheme.upperBound...] == host
  }
}

extension Request {
  /// The forms that are sent before anybody is signed in.
  fileprivate var wantsVisitorForm: Bool {
    isAnonymousReport
      || [Route.account(.signIn()), .account(.setUp()), .account(.choosePassword())].contains {
        $0.pattern == uri.path
      }
  }
}

extension String {
  /// Compares two secrets in a time that does not tell where they differ.
  func isSameSecret(as other: String) -> Bool {
    let (left, right) = (Array(utf8), Array(other.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

import Hummingbird

/// Holds back an address that asks for pages open to everybody faster than a person reads.
struct PublicPace: RouterMiddleware {
  typealias Context = VisitorContext

  let pace: AddressPace

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    if let wait = pace.take(context.address) { throw PageProblem.tooMany(wait) }
    return try await next(request, context)
  }
}

extension PageProblem {
  static func tooMany(_ wait: Duration) -> PageProblem {
    PageProblem(
      status: .tooManyRequests, heading: "Terlalu banyak permintaan",
      sentence:
        "Alamat internet Anda meminta terlalu banyak. Tunggu \(wait.wholeSecondsUp) detik, lalu muat ulang halaman ini.",
      retryAfter: wait)
  }
}

extension Duration {
  /// Seconds, rounded up, at least one: what `Retry-After` holds (RFC 9110, 10.2.3).
  var wholeSecondsUp: Int64 {
    max(1, components.seconds + (components.attoseconds > 0 ? 1 : 0))
  }
}

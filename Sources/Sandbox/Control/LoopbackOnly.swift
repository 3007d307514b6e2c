import Hummingbird
import NIOCore

/// Lets in callers on this machine only, and only when they ask for it by a local name: a web page elsewhere
/// whose name was pointed at this machine is not let in.
struct LoopbackOnly: RouterMiddleware {
  func handle(
    _ request: Request, context: SandboxRequestContext,
    next: (Request, SandboxRequestContext) async throws -> Response
  ) async throws -> Response {
    guard isLocal(context.channel.remoteAddress), Self.isLocal(host: request.head.authority) else {
      return try SandboxReply.text(.forbidden, "Kendali kotak pasir hanya dapat dipakai dari komputer ini.\n")
        .response(from: request, context: context)
    }
    return try await next(request, context)
  }

  /// An in-process caller has no address.
  private func isLocal(_ address: SocketAddress?) -> Bool {
    guard let text = address?.ipAddress else { return true }
    return text.hasPrefix("127.") || text == "::1" || text.hasPrefix("::ffff:127.")
  }

  /// A local name or none at all.
  static func isLocal(host authority: String?) -> Bool {
    guard let authority, !authority.isEmpty else { return true }
    let host =
      authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["localhost", "[::1]"].contains(String(host)) || Self.isLoopbackAddress(host)
  }

  private static func isLoopbackAddress(_ host: Substring) -> Bool {
    host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }
}

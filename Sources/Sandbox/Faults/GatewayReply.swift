import Hummingbird

/// What stands before a platform answers in its place: the same for every platform
/// (SATUSEHAT contract 3.3 and 5.2, BPJS contract 1.8).
enum GatewayReply {
  /// `nil` for a fault that each platform words by itself.
  static func of(_ kind: FaultKind) -> SandboxReply? {
    switch kind {
    case .serverError: .text(.internalServerError, "Internal Server Error")
    case .unavailable: .text(.serviceUnavailable, "no healthy upstream")
    case .gatewayTimeout: .text(.gatewayTimeout, "Gateway Timeout")
    case .tooManyRequests: tooManyRequests
    case .forbidden: page(.forbidden, "403 Forbidden")
    case .html: page(.serviceUnavailable, "503 Service Temporarily Unavailable")
    case .empty: SandboxReply(.noContent)
    default: nil
    }
  }

  private static let tooManyRequests: SandboxReply = {
    var reply = SandboxReply.text(.tooManyRequests, "Too Many Requests")
    reply.headers[.retryAfter] = "1"
    return reply
  }()

  private static func page(_ status: HTTPResponse.Status, _ title: String) -> SandboxReply {
    .text(
      status,
      "<html>\r\n<head><title>\(title)</title></head>\r\n<body>\r\n<center><h1>\(title)</h1></center>\r\n</body>\r\n</html>\r\n",
      type: "text/html")
  }
}

extension SandboxReply {
  /// The same reply, its body cut in the middle.
  var cut: SandboxReply {
    var copy = self
    copy.body = Array(body.prefix(body.count / 2))
    return copy
  }
}

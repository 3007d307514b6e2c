import Hummingbird

/// The cookie that carries a session's secret: out of reach of scripts, never sent by another site's page.
struct SessionCookie: Sendable {
  /// Whether people reach the site by https; then the cookie is bound to this host and to https.
  let isSecure: Bool

  private var name: String { isSecure ? "__Host-sehat" : "sehat" }

  func secret(in request: Request) -> String? {
    guard let secret = request.cookies[name]?.value, secret.utf8.count == Secret.length else { return nil }
    return secret
  }

  func carrying(_ secret: String) -> Cookie {
    Cookie(name: name, value: secret, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  var cleared: Cookie {
    Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }
}

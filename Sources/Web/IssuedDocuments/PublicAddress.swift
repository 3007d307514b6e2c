/// Where people outside the house reach the site: the beginning of every address that stands on paper.
struct PublicAddress: Sendable, Hashable {
  private let base: String

  /// - base: scheme and host, a path before the site's own when there is one; a slash at its end does not matter.
  init(_ base: String) {
    self.base = String(base.reversed().drop { $0 == "/" }.reversed())
  }

  func url(of route: Route) -> String { base + route.url }
}

extension WebServer.Settings {
  /// What the settings say, else the address the site listens at: enough for a house without a name of its own.
  var publicSite: PublicAddress {
    PublicAddress(publicAddress ?? "\(isSecure ? "https" : "http")://\(host):\(port)")
  }
}

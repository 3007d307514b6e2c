import Hummingbird

extension Response {
  /// After a form that was accepted: the browser asks for `route` with `GET` (RFC 9110, 15.4.4).
  static func seeOther(_ route: Route) -> Response { seeOther(path: route.url) }

  /// As ``seeOther(_:)`` for a path of this site that came with the request; anything else leads home.
  static func seeOther(path: String) -> Response {
    let isOurs = path.hasPrefix("/") && !path.hasPrefix("//") && !path.hasPrefix("/\\")
    let isPlain = path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
    return Response(status: .seeOther, headers: [.location: isOurs && isPlain ? path : Route.home.url])
  }
}

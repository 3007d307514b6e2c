import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Server-sent events (WHATWG HTML, 9.2): word that something changed, never the change itself; who hears it asks again.
enum EventStream {
  /// The answer stays open until the browser leaves or the server stops.
  static func response(_ announcements: AsyncStream<Announcement>, to request: Request) -> Response {
    var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    // A proxy that gathers the answer before it passes it on would swallow the calls.
    headers[.proxyBuffering] = "no"
    let body = ResponseBody { writer in
      let feed = EventFeed(announcements)
      defer { feed.end() }
      try await request.body.consumeWithInboundCloseHandler { _ in
        for await line in feed.lines.cancelOnGracefulShutdown() {
          try await writer.write(ByteBuffer(string: line))
        }
        try await writer.finish(nil)
      } onInboundClosed: {
        feed.end()
      }
    }
    return Response(status: .ok, headers: headers, body: body)
  }
}

extension HTTPField.Name {
  fileprivate static let proxyBuffering = HTTPField.Name("x-accel-buffering")!
}

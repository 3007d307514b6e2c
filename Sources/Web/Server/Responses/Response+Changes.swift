import Hummingbird
import Store

extension Response {
  /// Server-sent events (WHATWG HTML, 9.2): one `change` for every announcement of `topic`, and a comment every
  /// twenty seconds, by which a browser that has gone away is noticed. It ends when the server stops.
  static func changes(of topic: String, in store: Store) -> Response {
    let (lines, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(8))
    let announcements = store.listen(to: topic)
    let telling = Task {
      for await _ in announcements { continuation.yield("event: change\ndata: \n\n") }
      continuation.finish()
    }
    let breathing = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(20))
        continuation.yield(": \n\n")
      }
    }
    continuation.onTermination = { _ in
      telling.cancel()
      breathing.cancel()
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
        for await line in lines.cancelOnGracefulShutdown() {
          try await writer.write(ByteBuffer(string: line))
        }
        try await writer.finish(nil)
      })
  }
}

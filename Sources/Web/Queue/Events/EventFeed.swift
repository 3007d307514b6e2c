import Store

/// Announcements as the lines of an event stream, with a sign of life in between so that a dead line is noticed.
struct EventFeed: Sendable {
  /// How long a line may be silent.
  static let heartbeat = Duration.seconds(20)

  let lines: AsyncStream<String>
  private let continuation: AsyncStream<String>.Continuation
  private let work: [Task<Void, Never>]

  init(_ announcements: AsyncStream<Announcement>, heartbeat: Duration = EventFeed.heartbeat) {
    let (lines, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(64))
    self.lines = lines
    self.continuation = continuation
    // The first bytes open the stream in the browser; a broken one is tried again after two seconds.
    continuation.yield("retry: 2000\n\n")
    work = [
      Task {
        for await announcement in announcements {
          // An empty word says that something may have been missed: as after a change, the browser asks again.
          let event = announcement.message.isEmpty ? "change" : announcement.message
          continuation.yield("event: \(event)\ndata: 1\n\n")
        }
      },
      Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: heartbeat)
          continuation.yield(": ada\n\n")
        }
      },
    ]
  }

  func end() {
    for task in work { task.cancel() }
    continuation.finish()
  }
}

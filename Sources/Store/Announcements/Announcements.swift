import Synchronization

/// Hands committed announcements to whoever listens in this process.
///
/// An announcement is a hint, never the truth: a listener reads the tables again. So a slow one may miss some.
final class Announcements: Sendable {
  private struct Listener {
    let topic: String
    let continuation: AsyncStream<Announcement>.Continuation
  }

  private struct State {
    var listeners: [Int: Listener] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  func listen(_ topic: String) -> AsyncStream<Announcement> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Announcement.self, bufferingPolicy: .bufferingNewest(64))
    let key = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = Listener(topic: topic, continuation: continuation)
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: key) }
    }
    return stream
  }

  /// Lets every listener look again: something may have been said while nobody heard.
  func wakeAll() {
    for listener in state.withLock({ Array($0.listeners.values) }) {
      listener.continuation.yield(Announcement(topic: listener.topic, message: ""))
    }
  }

  func publish(_ announcements: [Announcement]) {
    guard !announcements.isEmpty else { return }
    let listeners = state.withLock { Array($0.listeners.values) }
    for announcement in announcements {
      for listener in listeners where listener.topic == announcement.topic {
        listener.continuation.yield(announcement)
      }
    }
  }
}

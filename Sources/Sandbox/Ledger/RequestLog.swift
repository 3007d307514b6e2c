import Foundation
import Hummingbird
import Synchronization

/// The last requests to all platforms, in order. Thread safe; kept in memory only.
public final class RequestLog: Sendable {
  private struct Content {
    var entries: [LoggedRequest] = []
    var last = 0
  }

  private let content = Mutex(Content())
  private let size: Int
  private let now: @Sendable () -> Date

  init(size: Int, now: @escaping @Sendable () -> Date) {
    self.size = max(size, 0)
    self.now = now
  }

  /// What is remembered, oldest first: all of it, or of one system, one method, or paths that begin so.
  public func entries(
    system: String? = nil, method: String? = nil, path: String? = nil
  ) -> [LoggedRequest] {
    content.withLock(\.entries).filter { entry in
      (system.map { $0 == entry.system } ?? true) && (method.map { $0 == entry.method } ?? true)
        && (path.map { entry.path.hasPrefix($0) } ?? true)
    }
  }

  func record(_ request: SandboxRequest, system: String, fault: Fault?, reply: SandboxReply?) {
    guard size > 0 else { return }
    let receivedAt = now()
    content.withLock { content in
      content.last += 1
      content.entries.append(
        LoggedRequest(
          request, system: system, number: content.last, receivedAt: receivedAt, fault: fault, reply: reply))
      // Dropped by halves, so that a full log does not move all its entries at every request.
      if content.entries.count >= 2 * size { content.entries.removeFirst(content.entries.count - size) }
    }
  }

  /// Forgets everything; numbers begin at 1 again.
  public func clear() {
    content.withLock { $0 = Content() }
  }
}

import Foundation
import Synchronization

/// Hears what the other servers announce, on a connection and a thread of its own, for as long as the store stands.
final class PostgreSQLListener: Sendable {
  private let bell: Bell
  private let thread: Mutex<OwnThread?>

  /// - Parameter origin: announcements of our own, which were handed out when they were committed.
  /// - Throws: `StoreError.busy` when the system gives no more threads or files.
  init(
    _ target: PostgreSQLTarget, ignoring origin: String, into announcements: Announcements
  ) throws(StoreError) {
    let bell = try Bell()
    self.bell = bell
    thread = Mutex(
      try OwnThread("pg-listen") {
        while !bell.hasRung {
          Self.hear(target, origin, announcements, until: bell)
          bell.wait(milliseconds: 500)
        }
      })
  }

  deinit { stop(waiting: false) }

  /// - Parameter waiting: until its thread is gone; a connection that is being opened is waited for.
  func stop(waiting: Bool) {
    bell.ring()
    let thread = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    if waiting { thread?.join() } else { thread?.letGo() }
  }

  /// Until the connection is lost or nobody wants to hear any longer.
  private static func hear(
    _ target: PostgreSQLTarget, _ origin: String, _ announcements: Announcements, until bell: Bell
  ) {
    guard let session = try? PostgreSQLSession(target),
      (try? session.command("LISTEN \(PostgreSQLAnnouncer.channel)")) != nil
    else { return }
    // Something may have been said while nobody heard: whoever listens looks again.
    announcements.wakeAll()
    while !bell.hasRung {
      guard bell.wait(orFor: session.socket), let payloads = try? session.notifications() else { return }
      announcements.publish(payloads.compactMap { announcement($0, ignoring: origin) })
    }
  }

  private static func announcement(_ payload: String, ignoring origin: String) -> Announcement? {
    let parts = payload.split(
      separator: PostgreSQLAnnouncer.separator, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] != origin else { return nil }
    return Announcement(topic: String(parts[1]), message: String(parts[2]))
  }
}

import Foundation
import Synchronization

/// Hears what the other servers announce, on a connection and a thread of its own, for as long as the store stands.
final class PostgreSQLListener: Sendable {
  private let stopped = Mutex(false)

  /// - Parameter origin: announcements of our own, which were handed out when they were committed.
  init(_ target: PostgreSQLTarget, ignoring origin: String, into announcements: Announcements) {
    let thread = Thread { [weak self] in
      while self?.isStopped == false {
        Self.hear(target, origin, announcements) { self?.isStopped != false }
        if self?.isStopped == false { Pause.milliseconds(500) }
      }
    }
    thread.name = "postgresql-listen"
    thread.start()
  }

  func stop() { stopped.withLock { $0 = true } }

  private var isStopped: Bool { stopped.withLock { $0 } }

  /// Until the connection is lost or nobody wants to hear any longer.
  private static func hear(
    _ target: PostgreSQLTarget, _ origin: String, _ announcements: Announcements, until stopped: () -> Bool
  ) {
    guard let session = try? PostgreSQLSession(target),
      (try? session.command("LISTEN \(PostgreSQLAnnouncer.channel)")) != nil
    else { return }
    // Something may have been said while nobody heard: whoever listens looks again.
    announcements.wakeAll()
    while !stopped() {
      guard wait(session.socket, milliseconds: 500), let payloads = try? session.notifications() else {
        return
      }
      announcements.publish(payloads.compactMap { announcement($0, ignoring: origin) })
    }
  }

  private static func announcement(_ payload: String, ignoring origin: String) -> Announcement? {
    let parts = payload.split(
      separator: PostgreSQLAnnouncer.separator, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] != origin else { return nil }
    return Announcement(topic: String(parts[1]), message: String(parts[2]))
  }

  /// `false` when the socket is gone.
  private static func wait(_ socket: Int32, milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    let found = poll(&watched, 1, milliseconds)
    if found < 0 { return errno == EINTR }
    return socket >= 0 && watched.revents & Int16(POLLNVAL) == 0
  }
}

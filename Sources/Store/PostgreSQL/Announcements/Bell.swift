import Foundation
import Synchronization

/// Wakes a thread that waits for a socket. Rings once, and then for ever.
final class Bell: Sendable {
  private let rung = Atomic(false)
  /// Two ends of a pipe; what is written is never read.
  private let hearing, ringing: Int32

  init() throws(StoreError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .busy }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (hearing, ringing) = (ends[0], ends[1])
  }

  deinit {
    close(hearing)
    close(ringing)
  }

  func ring() {
    rung.store(true, ordering: .sequentiallyConsistent)
    _ = write(ringing, [1], 1)
  }

  var hasRung: Bool { rung.load(ordering: .sequentiallyConsistent) }

  /// Until it rings, or the time is up.
  func wait(milliseconds: Int32) {
    var watched = pollfd(fd: hearing, events: Int16(POLLIN), revents: 0)
    _ = poll(&watched, 1, milliseconds)
  }

  /// Until it rings, `socket` has something to read, or half a second has passed; `false` when the socket is gone.
  func wait(orFor socket: Int32) -> Bool {
    var watched = [hearing, socket].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let found = poll(&watched, nfds_t(watched.count), 500)
    if found < 0 { return errno == EINTR }
    return socket >= 0 && watched[1].revents & Int16(POLLNVAL) == 0
  }
}

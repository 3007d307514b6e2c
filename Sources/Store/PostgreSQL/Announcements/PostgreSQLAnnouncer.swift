import Foundation
import Synchronization

/// Tells the other servers of a database what was committed here, over NOTIFY.
///
/// In a transaction of its own after the commit: a NOTIFY inside would make all commits of the database wait for one
/// another. An announcement is a hint, so one that is lost with its server does no harm.
final class PostgreSQLAnnouncer: Sendable {
  static let channel = "sehat"
  /// Between origin, topic and message.
  static let separator: Character = "\u{1F}"
  /// The engine takes 8,000 bytes.
  private static let longest = 7_900

  /// Tells our own announcements from those of others.
  let origin = UUID().uuidString

  private struct State {
    var waiting: [Announcement] = []
    var isSending = false
  }

  private let state = Mutex(State())

  func tell(_ announcements: [Announcement], through pool: WorkerPool) {
    let starts = state.withLock { state in
      for announcement in announcements where !state.waiting.contains(announcement) {
        state.waiting.append(announcement)
      }
      guard !state.isSending, !state.waiting.isEmpty else { return false }
      state.isSending = true
      return true
    }
    guard starts else { return }
    pool.submit(
      WaitingLine.Job(
        run: { [self] runner in runner.hint { session in statement(takeAll().map { session.quoted($0) }) } },
        refuse: { [self] _ in _ = takeAll() }))
  }

  private func takeAll() -> [String] {
    state.withLock { state in
      defer { state = State() }
      return state.waiting.map { announcement in
        let text = [origin, announcement.topic, announcement.message].joined(
          separator: String(Self.separator))
        return text.utf8.count <= Self.longest
          ? text : [origin, announcement.topic, ""].joined(separator: String(Self.separator))
      }
    }
  }

  private func statement(_ literals: [String]) -> String {
    guard !literals.isEmpty else { return "SELECT 1" }
    let notifications = literals.map { "pg_notify('\(Self.channel)', \($0))" }.joined(separator: ", ")
    return "BEGIN; SET LOCAL synchronous_commit = off; SELECT \(notifications); COMMIT"
  }
}

import Foundation
import Synchronization

/// What the platforms received, write by write, in order: the other side of the account that a sender keeps
/// in its journal. Thread safe.
public final class Ledger: Sendable {
  static let stateTag = "_ledger"

  private struct Content {
    var entries: [LedgerEntry] = []
    var attempts: [Line: Int] = [:]
  }

  private struct Line: Hashable {
    var system: String
    var write: Write
  }

  private let content = Mutex(Content())
  private let state: StateFile
  private let now: @Sendable () -> Date

  init(state: StateFile, now: @escaping @Sendable () -> Date) {
    self.state = state
    self.now = now
  }

  /// All entries, or those of one system, oldest first.
  public func entries(system: String? = nil) -> [LedgerEntry] {
    content.withLock { content in
      guard let system else { return content.entries }
      return content.entries.filter { $0.system == system }
    }
  }

  /// Enters one line for each write.
  func record(_ receipts: [Receipt], system: String) {
    guard !receipts.isEmpty else { return }
    let receivedAt = now()
    content.withLock { content in
      for receipt in receipts {
        let attempt = content.attempts[Line(system: system, write: receipt.write), default: 0] + 1
        let entry = LedgerEntry(
          system: system, kind: receipt.write.kind, key: receipt.write.key, id: receipt.id,
          receivedAt: receivedAt, attempt: attempt, outcome: receipt.outcome)
        Self.append(entry, to: &content)
        state.append(entry.json, tag: Self.stateTag)
      }
    }
  }

  func restore(_ record: JSON) {
    guard let entry = LedgerEntry(record) else { return }
    content.withLock { Self.append(entry, to: &$0) }
  }

  func reset() {
    content.withLock { $0 = Content() }
  }

  private static func append(_ entry: LedgerEntry, to content: inout Content) {
    let line = Line(system: entry.system, write: Write(kind: entry.kind, key: entry.key))
    content.attempts[line] = entry.attempt
    content.entries.append(entry)
  }
}

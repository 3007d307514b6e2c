public import Store

/// Turns entries of the journal into something that follows from them.
///
/// Each entry is handed over at least once and, because the cursor moves in the same transaction as what
/// `handle` writes, takes effect exactly once.
public protocol Subscriber: Sendable {
  /// Names the cursor; never changes once released.
  var name: String { get }
  /// The kinds of entries it wants; others only move the cursor.
  var kinds: Set<String> { get }
  func handle(_ entry: Entry, in tx: WriteTransaction) throws
}

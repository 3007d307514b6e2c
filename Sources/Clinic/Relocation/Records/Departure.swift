public import Store
public import Vocabulary

/// The mark in a database that its facilities are leaving for another one, or have left: nobody works here any more.
public struct Departure: Sendable, Hashable {
  /// The same as the `relocation` at the other side.
  public let id: String
  /// Where to, without a password.
  public let target: String
  public let beganAt: Instant
  /// When everything had arrived and was checked; from then on it cannot be taken back.
  public let completedAt: Instant?

  /// The mark, if there is one.
  public static func find(in tx: ReadTransaction) throws -> Departure? {
    try tx.first("SELECT id, target, began_at, completed_at FROM departure ORDER BY began_at LIMIT 1") {
      Departure(
        id: try $0["id"], target: try $0["target"], beganAt: try $0["began_at"],
        completedAt: try $0["completed_at"])
    }
  }

  /// For whoever is about to work on a database.
  /// - Throws: `RelocationRefusal.leaving` or `.left`.
  public static func refuseIfMarked(in tx: ReadTransaction) throws {
    guard let departure = try find(in: tx) else { return }
    throw departure.completedAt == nil
      ? RelocationRefusal.leaving(target: departure.target) : RelocationRefusal.left(target: departure.target)
  }

  func mark(in tx: WriteTransaction) throws {
    try tx.execute(
      "INSERT INTO departure (id, target, began_at) VALUES (\(id), \(target), \(beganAt))")
  }

  func unmark(in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM departure WHERE id = \(id) AND completed_at IS NULL")
  }

  func complete(at now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      "UPDATE departure SET completed_at = \(now) WHERE id = \(id) AND completed_at IS NULL")
  }
}

import Store
import Vocabulary

/// The facility's laboratory and its pharmacy, as places of the queue: work that begins or ends there moves the
/// patient's number along.
enum ServiceRoom {
  /// The patient is expected there next. Nothing happens at a Puskesmas without such a room.
  static func expect(
    _ visit: Encounter, _ kind: Room.Kind, at now: Instant, in tx: WriteTransaction
  ) throws {
    guard let room = try find(kind, of: visit.facility, in: tx) else { return }
    try Ticket.sendOn(visit, to: room, at: now, tx)
  }

  /// The patient is being served there.
  static func serve(
    _ visit: Encounter, _ kind: Room.Kind, at now: Instant, in tx: WriteTransaction
  ) throws {
    guard let room = try find(kind, of: visit.facility, in: tx) else { return }
    try Ticket.serve(visit.id, in: room.id, at: now, tx)
  }

  /// The patient need not wait there any more.
  static func finish(
    _ visit: Encounter, _ kind: Room.Kind, at now: Instant, in tx: WriteTransaction
  ) throws {
    guard let room = try find(kind, of: visit.facility, in: tx) else { return }
    try Ticket.finish(visit.id, in: room.id, at: now, tx)
  }

  private static func find(
    _ kind: Room.Kind, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Room? {
    try Room.all(of: facility, in: tx).first { $0.kind == kind }
  }
}

public import Store
public import Vocabulary

/// Today's queue of one room, and how many wait in the others.
public struct QueueBoard: Query {
  public static let action = Action.readQueue
  /// No room serves more in a day.
  static let mostLines = 500

  /// `nil` shows the first room that has a queue.
  public let room: RoomID?

  public init(_ room: RoomID? = nil) { self.room = room }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> RoomQueue {
    let rooms = try Room.all(of: context.facility, in: tx).filter { $0.kind != .counter }
    let counts = try QueueCount.all(of: context.facility, on: context.today, in: tx)
    let busiest = rooms.first { (counts[$0.id]?.waiting ?? 0) > 0 } ?? rooms.first
    guard let shown = room.map({ id in rooms.first { $0.id == id } }) ?? busiest else {
      throw Refusal.notFound("Ruangan")
    }
    let lines = try tx.all(
      Self.lines(of: shown.id, context.facility, on: context.today), QueueLine.init)
    return RoomQueue(
      rooms: rooms.map { RoomQueue.Summary(room: $0, count: counts[$0.id] ?? QueueCount()) }, room: shown,
      lines: lines, service: try ServiceTime.today(in: shown.id, context.today, tx))
  }

  static func lines(of room: RoomID, _ facility: FacilityID, on day: CalendarDate) -> SQL {
    """
    SELECT t.*, p.name AS patient_name, p.birth_date, p.sex, p.medical_record_number, e.payer, e.status
    FROM ticket t JOIN patient p ON p.id = t.patient JOIN encounter e ON e.id = t.encounter
    WHERE t.facility = \(facility) AND t.day = \(day) AND t.room = \(room)
      AND t.state IN ('waiting', 'called', 'serving', 'skipped')
    ORDER BY t.number LIMIT \(mostLines)
    """
  }
}

/// What `QueueBoard` answers.
public struct RoomQueue: Sendable {
  public let rooms: [Summary]
  public let room: Room
  /// Open numbers in the order of their numbers.
  public let lines: [QueueLine]
  let service: ServiceTime?

  public struct Summary: Sendable, Identifiable {
    public let room: Room
    public let count: QueueCount
    public var id: RoomID { room.id }
  }

  public func lines(_ states: Ticket.State...) -> [QueueLine] {
    lines.filter { states.contains($0.ticket.state) }
  }

  /// How long one patient takes here today; `nil` before there are enough.
  public var serviceTime: Duration? { service?.median }

  /// How long the last of those who wait now will wait; `nil` before there are enough services.
  public var longestWait: Duration? { service?.wait(behind: lines(.waiting).count) }
}

public import JKN
public import Store
public import Vocabulary

/// Today's queue of one room, and how many wait in the others.
public struct QueueBoard: Query {
  public static let action = Action.readQueue
  /// More than anybody reads; how many there are in all stands in the counts.
  static let mostLines = 60

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
    let expected = try ExpectedLine.all(in: shown.id, of: context.facility, on: context.today, tx)
    return RoomQueue(
      rooms: rooms.map { RoomQueue.Summary(room: $0, count: counts[$0.id] ?? QueueCount()) }, room: shown,
      lines: lines, expected: expected,
      lapse: try expected.isEmpty
        ? nil : AgreementOfDay.lapse(context.today, at: context.facility, in: tx),
      service: try ServiceTime.today(in: shown.id, context.today, tx))
  }

  /// The lines are chosen before they are joined: on a new morning PostgreSQL's statistics do not know the day yet, and it
  /// would look up the patient and the visit of everybody who waits to show some of them.
  static func lines(of room: RoomID, _ facility: FacilityID, on day: CalendarDate) -> SQL {
    """
    SELECT t.*, p.name AS patient_name, p.birth_date, p.sex, p.medical_record_number, e.payer, e.status,
      CASE WHEN b.id IS NULL THEN 0 ELSE 1 END AS is_booked
    FROM (
        SELECT * FROM ticket
        WHERE facility = \(facility) AND day = \(day) AND room = \(room)
          AND state IN ('waiting', 'called', 'serving', 'skipped')
        ORDER BY number LIMIT \(mostLines)) t
      JOIN patient p ON p.id = t.patient AND p.facility = t.facility
      JOIN encounter e ON e.id = t.encounter AND e.facility = t.facility
      LEFT JOIN booking b ON b.ticket = t.id AND b.facility = t.facility
    WHERE t.facility = \(facility)
    ORDER BY t.number
    """
  }
}

/// What `QueueBoard` answers.
public struct RoomQueue: Sendable {
  public let rooms: [Summary]
  public let room: Room
  /// Open numbers: those called or being served, then those who wait in the order in which they are called.
  public let lines: [QueueLine]
  /// Numbers of Mobile JKN whose owners have not come yet.
  public let expected: [ExpectedLine]
  /// Why JKN guarantees nothing of their visits; nil while an agreement holds, none was ever recorded, or nobody is expected.
  public let lapse: AgreementLapse?
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
  public var longestWait: Duration? { service?.wait(behind: waiting) }

  /// How many wait in this room, shown or not.
  public var waiting: Int { rooms.first { $0.id == room.id }?.count.waiting ?? 0 }
}

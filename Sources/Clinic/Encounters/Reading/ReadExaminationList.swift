public import Store
public import Vocabulary

/// Who waits, who is being examined and who is done today, in the order of the queue.
public struct ReadExaminationList: Query {
  public static let action = Action.triage
  public static let pageSize = 50

  public struct Line: Sendable, Hashable, Identifiable {
    public let encounter: Encounter
    public let name: String
    public let sex: Sex
    public let birthDate: CalendarDate
    public let room: String
    /// Its place in this room's queue, if it has one.
    public let ticket: Ticket?
    /// The nurse has saved measurements.
    public let isTriaged: Bool

    public var id: EncounterID { encounter.id }
  }

  public struct Page: Sendable {
    public let lines: [Line]
    public let total: Int
    public let rooms: [Room]
    public let page: Int
  }

  /// `nil` for all rooms.
  public let room: RoomID?
  /// From 1.
  public let page: Int

  public init(room: RoomID? = nil, page: Int = 1) {
    self.room = room
    self.page = max(1, page)
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Page {
    var conditions: [SQL] = [
      "e.facility = \(context.facility)", "e.day = \(context.today)", "e.status <> 'cancelled'",
    ]
    if let room { conditions.append("e.room = \(room)") }
    let total: Int? = try tx.value("SELECT COUNT(*) AS total FROM encounter e WHERE \(sql: .all(conditions))")
    let rows = try tx.rows(
      """
      SELECT e.*, p.name AS patient_name, p.sex, p.birth_date, r.name AS room_name, w.revision
      FROM encounter e
      JOIN patient p ON p.id = e.patient AND p.facility = e.facility
      JOIN room r ON r.id = e.room
      LEFT JOIN ticket t ON t.encounter = e.id AND t.facility = e.facility AND t.room = e.room
        AND t.state <> 'transferred'
      LEFT JOIN working_record w ON w.encounter = e.id AND w.facility = e.facility
      WHERE \(sql: .all(conditions))
      ORDER BY CASE e.status WHEN 'in-progress' THEN 0 WHEN 'arrived' THEN 1 ELSE 2 END,
        COALESCE(t.priority, 0) DESC, e.arrived_at
      LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """)
    let lines = try rows.map { try Line($0, in: tx) }
    let rooms = try Room.all(of: context.facility, in: tx).filter { [.poli, .emergency].contains($0.kind) }
    return Page(lines: lines, total: total ?? 0, rooms: rooms, page: page)
  }
}

extension ReadExaminationList.Line {
  fileprivate init(_ row: Row, in tx: ReadTransaction) throws {
    let visit = try Encounter(row)
    let revision: Int? = try row["revision"]
    self.init(
      encounter: visit, name: try row["patient_name"], sex: try row["sex"], birthDate: try row["birth_date"],
      room: try row["room_name"],
      ticket: try Ticket.all(of: visit.id, in: tx).last { $0.room == visit.room },
      isTriaged: (revision ?? 0) > 0)
  }
}

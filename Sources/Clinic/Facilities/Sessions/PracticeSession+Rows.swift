public import Store
public import Vocabulary

extension PracticeSession {
  /// The sessions of a BPJS poli on a day, the earliest first. Several rooms may serve one poli.
  public static func all(
    of poli: String, at facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [PracticeSession] {
    try read(
      """
      SELECT s.* FROM schedule s JOIN room r ON r.id = s.room JOIN practitioner p ON p.id = s.practitioner
      WHERE s.facility = \(facility) AND s.weekday = \(day.weekday) AND r.bpjs_poli = \(poli)
        AND r.kind = 'poli' AND r.active = 1 AND p.active = 1
      ORDER BY s.opens, r.letter, p.name, s.id
      """, facility, in: tx)
  }

  /// Every session of a facility, by room, weekday and hour.
  public static func week(
    of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [(weekday: Int, session: PracticeSession)] {
    let rows = try tx.rows(
      """
      SELECT s.* FROM schedule s JOIN room r ON r.id = s.room
      WHERE s.facility = \(facility) ORDER BY r.letter, s.weekday, s.opens, s.id
      """)
    return try rows.map { (try $0["weekday"], try PracticeSession($0, facility, in: tx)) }
  }

  /// The session in which this health worker serves in this room on a day; the first when there are several.
  public static func find(
    _ practitioner: PractitionerID, in room: RoomID, of facility: FacilityID, on day: CalendarDate,
    in tx: ReadTransaction
  ) throws -> PracticeSession? {
    try read(
      """
      SELECT * FROM schedule WHERE facility = \(facility) AND room = \(room)
        AND practitioner = \(practitioner) AND weekday = \(day.weekday) ORDER BY opens, id LIMIT 1
      """, facility, in: tx
    ).first
  }

  public func insert(weekday: Int, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO schedule (id, facility, practitioner, room, weekday, opens, closes, quota, last_booking)
      VALUES (\(id), \(room.facility), \(practitioner.id), \(room.id), \(weekday), \(opens), \(closes),
        \(quota), \(lastBooking))
      """)
  }

  static func read(
    _ sql: SQL, _ facility: FacilityID, in tx: ReadTransaction
  ) throws -> [PracticeSession] {
    try tx.rows(sql).map { try PracticeSession($0, facility, in: tx) }
  }

  private init(_ row: Row, _ facility: FacilityID, in tx: ReadTransaction) throws {
    self.init(
      id: try row["id"], room: try Room.find(try row["room"], of: facility, in: tx),
      practitioner: try Practitioner.find(try row["practitioner"], of: facility, in: tx),
      opens: try row["opens"], closes: try row["closes"], quota: try row["quota"],
      lastBooking: try row["last_booking"])
  }
}

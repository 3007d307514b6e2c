public import Store
public import Vocabulary

extension PracticeSession {
  /// The sessions of a BPJS poli on a day, the earliest first. Several rooms may serve one poli. A substitute stands in
  /// the place of who is away once HFIS was told, because BPJS names doctors by what HFIS says.
  public static func all(
    of poli: String, at facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [PracticeSession] {
    let instead = try SubstituteDuty.all(of: facility, since: day, in: tx)
      .filter { $0.state(on: day) == .running && $0.substitute.bpjsDoctor != nil && $0.enteredOn != nil }
    return try read(
      """
      SELECT s.* FROM schedule s JOIN room r ON r.id = s.room JOIN practitioner p ON p.id = s.practitioner
      WHERE s.facility = \(facility) AND s.weekday = \(day.weekday) AND r.bpjs_poli = \(poli)
        AND r.kind = 'poli' AND r.active = 1 AND p.active = 1 AND \(sql: holds(on: day))
      ORDER BY s.opens, r.letter, p.name, s.id
      """, facility, in: tx
    ).map { session in
      guard let duty = instead.first(where: { $0.practitioner.id == session.practitioner.id }) else {
        return session
      }
      return session.served(by: duty.substitute)
    }
  }

  /// Whether a row of `schedule s` holds on a day: it has begun, has not ended, and who serves in it has not left.
  static func holds(on day: CalendarDate) -> SQL {
    "(s.starts_on IS NULL OR s.starts_on <= \(day)) AND \(sql: isNotOver(on: day))"
  }

  private static func isNotOver(on day: CalendarDate) -> SQL {
    """
    (s.ends_on IS NULL OR s.ends_on >= \(day)) AND NOT EXISTS (SELECT 1 FROM practitioner_departure gone
      WHERE gone.facility = s.facility AND gone.practitioner = s.practitioner AND gone.left_on <= \(day))
    """
  }

  private func served(by practitioner: Practitioner) -> PracticeSession {
    PracticeSession(
      id: id, room: room, practitioner: practitioner, opens: opens, closes: closes, quota: quota,
      lastBooking: lastBooking)
  }

  /// Every session of a facility that holds on a day or begins later, by room, weekday and hour.
  public static func week(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [(weekday: Int, session: PracticeSession)] {
    let rows = try tx.rows(
      """
      SELECT s.* FROM schedule s JOIN room r ON r.id = s.room
      WHERE s.facility = \(facility) AND \(sql: isNotOver(on: day))
      ORDER BY r.letter, s.weekday, s.opens, s.id
      """)
    return try rows.map { (try $0["weekday"], try PracticeSession($0, facility, in: tx)) }
  }

  /// The session in which this health worker, or who is away for him or her, serves in this room on a day; the first when
  /// there are several.
  public static func find(
    _ practitioner: PractitionerID, in room: RoomID, of facility: FacilityID, on day: CalendarDate,
    in tx: ReadTransaction
  ) throws -> PracticeSession? {
    let away = try SubstituteDuty.substitutes(at: facility, on: day, in: tx)
      .first { $0.value.id == practitioner }?.key
    return try read(
      """
      SELECT s.* FROM schedule s WHERE s.facility = \(facility) AND s.room = \(room)
        AND s.practitioner IN (\(practitioner), \(away ?? practitioner)) AND s.weekday = \(day.weekday)
        AND \(sql: holds(on: day))
      ORDER BY s.opens, s.id LIMIT 1
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

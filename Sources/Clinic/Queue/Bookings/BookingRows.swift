public import Store
public import Vocabulary

extension Booking {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], session: try row["session"],
      room: try row["room"], practitioner: try row["practitioner"], poli: try row["poli"],
      day: try row["day"], number: try row["number"], letter: try row["letter"],
      patient: try row["patient"], card: try row["card"], phone: try row["phone"],
      complaint: try row["complaint"], state: try row["state"], bookedAt: try row["booked_at"],
      endedAt: try row["ended_at"], reason: try row["reason"], ticket: try row["ticket"])
  }

  /// - Throws: `Refusal.notFound` when this facility has no such booking.
  public static func find(_ id: BookingID, of facility: FacilityID, in tx: ReadTransaction) throws -> Booking
  {
    let sql: SQL = "SELECT * FROM booking WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Booking.init) else { throw Refusal.notFound("Nomor Mobile JKN") }
    return found
  }

  /// The newest of a patient for a poli and day, whatever became of it.
  static func latest(
    of patient: PatientID, poli: String, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> Booking? {
    try tx.first(
      """
      SELECT * FROM booking WHERE patient = \(patient) AND day = \(day) AND poli = \(poli)
      ORDER BY booked_at DESC, id DESC LIMIT 1
      """, Booking.init)
  }

  /// The one a patient holds for a poli and day and has not come with yet.
  static func open(
    of patient: PatientID, poli: String, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> Booking? {
    try tx.first(
      """
      SELECT * FROM booking WHERE patient = \(patient) AND day = \(day) AND poli = \(poli)
        AND state = 'booked'
      """, Booking.init)
  }

  /// Those a patient holds for a day and has not come with yet.
  static func open(
    of patient: PatientID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [Booking] {
    try tx.all(
      """
      SELECT * FROM booking WHERE patient = \(patient) AND day = \(day) AND state = 'booked'
      ORDER BY room, number
      """, Booking.init)
  }

  /// The one that became this ticket.
  public static func behind(_ ticket: TicketID, in tx: ReadTransaction) throws -> Booking? {
    try tx.first("SELECT * FROM booking WHERE ticket = \(ticket)", Booking.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO booking (id, facility, session, room, practitioner, poli, day, number, letter, patient,
        card, phone, complaint, state, booked_at)
      VALUES (\(id), \(facility), \(session), \(room), \(practitioner), \(poli), \(day), \(number),
        \(letter), \(patient), \(card), \(phone), \(complaint), \(state), \(bookedAt))
      """)
  }

  func update(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE booking SET state = \(state), ended_at = \(endedAt), reason = \(reason), ticket = \(ticket)
      WHERE id = \(id) AND facility = \(facility)
      """)
  }
}

public import Store
public import Vocabulary

extension Ticket {
  public init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], room: try row["room"], day: try row["day"],
      number: try row["number"], letter: try row["letter"], patient: try row["patient"],
      encounter: try row["encounter"], state: try row["state"], priority: try row["priority"],
      issuedAt: try row["issued_at"], calledAt: try row["called_at"], servedAt: try row["served_at"],
      doneAt: try row["done_at"])
  }

  /// - Throws: `Refusal.notFound` when this facility has no such ticket.
  public static func find(
    _ id: TicketID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Ticket {
    let sql: SQL = "SELECT * FROM ticket WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Ticket.init) else { throw Refusal.notFound("Nomor antrean") }
    return found
  }

  /// Every ticket of a visit, in the order in which they were given.
  public static func all(of encounter: EncounterID, in tx: ReadTransaction) throws -> [Ticket] {
    try tx.all("SELECT * FROM ticket WHERE encounter = \(encounter) ORDER BY issued_at, id", Ticket.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO ticket (id, facility, room, day, number, letter, patient, encounter, state, priority,
        issued_at, called_at, served_at, done_at)
      VALUES (\(id), \(facility), \(room), \(day), \(number), \(letter), \(patient), \(encounter),
        \(state), \(priority), \(issuedAt), \(calledAt), \(servedAt), \(doneAt))
      """)
  }

  func update(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE ticket SET state = \(state), priority = \(priority), called_at = \(calledAt),
        served_at = \(servedAt), done_at = \(doneAt)
      WHERE id = \(id) AND facility = \(facility)
      """)
  }
}

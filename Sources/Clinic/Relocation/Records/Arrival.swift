import Journal
import Store
import Vocabulary

/// A move as the database remembers it in which the facilities arrive.
struct Arrival: Sendable, Hashable {
  let id: String
  let openedAt: Instant?
  let facilities: [Guest]

  /// A facility on the move, and the end of its journal where it left.
  struct Guest: Sendable, Hashable {
    let id: FacilityID
    let name: String
    let sequence: Int64
    let hash: String
  }

  static func find(_ id: String, in tx: ReadTransaction) throws -> Arrival? {
    let opened: [Instant?] = try tx.all("SELECT opened_at FROM relocation WHERE id = \(id)") {
      try $0["opened_at"]
    }
    guard let openedAt = opened.first else { return nil }
    let guests = try tx.all(
      "SELECT facility, name, sequence, hash FROM relocation_facility WHERE relocation = \(id) ORDER BY name"
    ) {
      Guest(
        id: try $0["facility"], name: try $0["name"], sequence: try $0["sequence"], hash: try $0["hash"])
    }
    return Arrival(id: id, openedAt: openedAt, facilities: guests)
  }

  /// Who lives in a database.
  static func guests(of tx: ReadTransaction) throws -> [Guest] {
    try tx.all(
      """
      SELECT f.id, f.name, COALESCE(h.sequence, 0) AS sequence, COALESCE(h.hash, '') AS hash
      FROM facility f LEFT JOIN journal_head h ON h.facility = f.id ORDER BY f.name
      """
    ) {
      Guest(id: try $0["id"], name: try $0["name"], sequence: try $0["sequence"], hash: try $0["hash"])
    }
  }

  /// Writes down that a move has begun, and closes the doors of its facilities.
  static func begin(
    _ departure: Departure, from source: String, guests: [Guest], in tx: WriteTransaction
  ) throws {
    try tx.execute(
      "INSERT INTO relocation (id, source, began_at) VALUES (\(departure.id), \(source), \(departure.beganAt))"
    )
    for guest in guests {
      try tx.execute(
        """
        INSERT INTO relocation_facility (relocation, facility, name, sequence, hash)
        VALUES (\(departure.id), \(guest.id), \(guest.name), \(guest.sequence), \(guest.hash))
        """)
      try ArrivingFacility.close(guest.id, for: departure.id, in: tx)
    }
  }

  /// Everything is there and checked: opens the doors, and says so in each journal.
  func open(rows: Int64, entries: Int64, from source: String, at now: Instant, in tx: WriteTransaction) throws
  {
    let changed = try tx.execute(
      """
      UPDATE relocation SET opened_at = \(now), row_count = \(rows), entry_count = \(entries)
      WHERE id = \(id) AND opened_at IS NULL
      """)
    guard changed == 1 else { return }
    for facility in facilities {
      try ArrivedJournal.followFromNow(facility.id, in: tx)
      let fact = try Fact(FactKind.facilityMoved, payload: ["from": source])
      try Journal.append(fact, by: .system(of: facility.id), at: now, in: tx)
    }
    try ArrivingFacility.open(id, in: tx)
  }
}

public import Store
public import Vocabulary

/// A place of the Puskesmas where patients are served: a poli, the laboratory, the pharmacy, the counter.
public struct Room: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case poli, laboratory, pharmacy, emergency, counter
  }

  public let id: RoomID
  public let facility: FacilityID
  public var name: String
  public var kind: Kind
  /// The letter before its queue numbers: `A` in A-012.
  public var letter: String
  /// `kdPoli` at BPJS; `nil` where BPJS knows no such poli.
  public var bpjsPoli: String?
  /// BPJS `poliSakit`: whether its visits are sick visits.
  public var sickVisits: Bool
  public var active: Bool

  public init(
    id: RoomID, facility: FacilityID, name: String, kind: Kind, letter: String, bpjsPoli: String? = nil,
    sickVisits: Bool = true, active: Bool = true
  ) {
    self.id = id
    self.facility = facility
    self.name = name
    self.kind = kind
    self.letter = letter
    self.bpjsPoli = bpjsPoli
    self.sickVisits = sickVisits
    self.active = active
  }

  public init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    name = try row["name"]
    kind = try row["kind"]
    letter = try row["letter"]
    bpjsPoli = try row["bpjs_poli"]
    sickVisits = try row["sick_visits"]
    active = try row["active"]
  }

  /// Whether patients are examined there.
  public var takesPatients: Bool { kind == .poli || kind == .emergency }

  public static func find(_ id: RoomID, of facility: FacilityID, in tx: ReadTransaction) throws -> Room {
    let sql: SQL = "SELECT * FROM room WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Room.init) else { throw Refusal.notFound("Ruangan") }
    return found
  }

  /// The active rooms of a facility, in the order of their letters.
  public static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Room] {
    try tx.all(
      "SELECT * FROM room WHERE facility = \(facility) AND active = 1 ORDER BY letter, name", Room.init)
  }

  public func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO room (id, facility, name, kind, letter, bpjs_poli, sick_visits, active)
      VALUES (\(id), \(facility), \(name), \(kind), \(letter), \(bpjsPoli), \(sickVisits), \(active))
      """)
  }
}

import Store
public import Vocabulary

/// Somebody else holds an office from a day on. The agreement stays as it is; minutes say who comes (AGR-09; D-13).
public struct OfficialChange: Sendable, Hashable, Identifiable {
  public let id: OfficialChangeID
  /// Ours: `PP-20261121-0001`.
  public let number: String
  public let office: OfficialOffice
  /// Number of the agreement.
  public let agreement: String
  /// Number of the Berita Acara.
  public let minutes: String
  public let signedOn: CalendarDate
  public let place: String
  public let effectiveOn: CalendarDate
  public let former: Official
  public let successor: Official
  /// Number of the decree that appoints; empty where none was named.
  public let decree: String
  public let recordedAt: Instant
  public let recordedBy: String

  public struct Official: Sendable, Hashable {
    public let name: String
    /// NIP or NPP; empty where none was named.
    public let number: String
  }

  private init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    office = try row["office"]
    agreement = try row["agreement"]
    minutes = try row["minutes"]
    signedOn = try row["signed_on"]
    place = try row["place"]
    effectiveOn = try row["effective_on"]
    former = Official(name: try row["former_name"], number: try row["former_number"])
    successor = Official(name: try row["successor_name"], number: try row["successor_number"])
    decree = try row["decree"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// The last to take effect first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [OfficialChange] {
    try tx.all(
      "SELECT * FROM official_change WHERE facility = \(facility) ORDER BY effective_on DESC, number DESC",
      OfficialChange.init)
  }

  static func find(
    _ id: OfficialChangeID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> OfficialChange {
    let sql: SQL = "SELECT * FROM official_change WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, OfficialChange.init) else {
      throw Refusal.notFound("Pergantian pejabat")
    }
    return found
  }
}

public typealias OfficialChangeID = ID<OfficialChange>

import Store
import Vocabulary

extension Migration {
  /// What the platform calls our patients, health workers and rooms. Ids only: no NIK, no names.
  static let satusehatNames = Migration(
    50, "satusehat names",
    [
      .sql(
        """
        CREATE TABLE satusehat_name (
          kind TEXT NOT NULL CHECK (kind IN ('Patient', 'Practitioner', 'Location')),
          local_id TEXT NOT NULL,
          remote_id TEXT NOT NULL,
          found_at BIGINT NOT NULL,
          PRIMARY KEY (kind, local_id))
        """),
      .sql("CREATE INDEX satusehat_name_remote ON satusehat_name (kind, remote_id)"),
    ])
}

/// One of ours that the platform knows under an id of its own.
struct Named: Hashable, Sendable {
  enum Kind: String, SQLBindable, SQLReadable {
    case patient = "Patient"
    case practitioner = "Practitioner"
    case room = "Location"
  }

  let kind: Kind
  let localID: String

  static func patient(_ id: PatientID) -> Named { Named(kind: .patient, localID: id.text) }
  static func practitioner(_ id: PractitionerID) -> Named { Named(kind: .practitioner, localID: id.text) }
  static func room(_ id: RoomID) -> Named { Named(kind: .room, localID: id.text) }
}

enum NameTable {
  /// The platform's ids of those that are known; the others are absent.
  static func find(
    _ wanted: [Named], at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [Named: String] {
    let pairs: [(Named, String)] = try tx.all(
      """
      SELECT kind, local_id, remote_id FROM satusehat_name
      WHERE facility = \(facility) AND local_id IN \(list: wanted.map(\.localID))
      """
    ) { (Named(kind: try $0["kind"], localID: try $0["local_id"]), try $0["remote_id"]) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  static func put(
    _ named: Named, _ remoteID: String, of facility: FacilityID, at now: Instant, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO satusehat_name (facility, kind, local_id, remote_id, found_at)
      VALUES (\(facility), \(named.kind), \(named.localID), \(remoteID), \(now))
      ON CONFLICT (facility, kind, local_id)
      DO UPDATE SET remote_id = excluded.remote_id, found_at = excluded.found_at
      """)
  }

  /// Forgets an id that the platform no longer knows, so that it is looked up again.
  static func forget(_ kind: Named.Kind, remoteID: String, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM satusehat_name WHERE kind = \(kind) AND remote_id = \(remoteID)")
  }
}

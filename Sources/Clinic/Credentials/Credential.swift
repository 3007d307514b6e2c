import Store
public import Vocabulary

/// One version of the credentials of a facility for one system: who set it and when, never what it says. The values lie
/// apart, locked, and are deleted when the next version comes.
public struct Credential: Sendable, Hashable, Identifiable {
  public let id: CredentialID
  public let facility: FacilityID
  public let system: OutsideSystem
  /// From 1.
  public let version: Int
  /// The person who answers for it, where one has to.
  public let holder: AccountID?
  public let setAt: Instant
  /// As shown on the screen.
  public let setBy: String
  /// When it was replaced or withdrawn.
  public var endedAt: Instant?
  /// Why it was withdrawn; nil when it was replaced.
  public var endReason: String?

  init(
    id: CredentialID, facility: FacilityID, system: OutsideSystem, version: Int, holder: AccountID?,
    setAt: Instant, setBy: String
  ) {
    self.id = id
    self.facility = facility
    self.system = system
    self.version = version
    self.holder = holder
    self.setAt = setAt
    self.setBy = setBy
  }
}

extension Credential {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], system: try row["system"],
      version: try row["version"], holder: try row["holder"], setAt: try row["set_at"],
      setBy: try row["set_by"])
    endedAt = try row["ended_at"]
    endReason = try row["end_reason"]
  }

  /// The one in force; nil when there is none.
  static func current(
    _ system: OutsideSystem, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Credential? {
    try tx.first(
      """
      SELECT * FROM credential WHERE facility = \(facility) AND system = \(system) AND ended_at IS NULL
      """, Credential.init)
  }

  /// Every version of a facility, newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Credential] {
    try tx.all(
      "SELECT * FROM credential WHERE facility = \(facility) ORDER BY set_at DESC, version DESC LIMIT 200",
      Credential.init)
  }

  static func nextVersion(
    of system: OutsideSystem, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Int {
    let last: Int? = try tx.value(
      "SELECT MAX(version) AS last FROM credential WHERE facility = \(facility) AND system = \(system)")
    return (last ?? 0) + 1
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO credential (id, facility, system, version, holder, set_at, set_by)
      VALUES (\(id), \(facility), \(system), \(version), \(holder), \(setAt), \(setBy))
      """)
  }

  /// Ends it; its values are gone then.
  func end(at now: Instant, because reason: String?, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM credential_value WHERE credential = \(id)")
    try tx.execute(
      "UPDATE credential SET ended_at = \(now), end_reason = \(reason) WHERE id = \(id)")
  }
}

public typealias CredentialID = ID<Credential>

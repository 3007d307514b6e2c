import Store
public import Vocabulary

/// One hour's uses of one version of credentials.
public struct CredentialUse: Sendable, Hashable {
  public let system: OutsideSystem
  /// 0 for those of the settings file, and where none is stored.
  public let version: Int
  /// When the hour began.
  public let hour: Instant
  public let outcome: CredentialUses.Outcome
  public let uses: Int
  public let lastAt: Instant
  public let detail: String

  init(_ row: Row) throws {
    system = try row["system"]
    version = try row["version"]
    hour = try row["hour"]
    outcome = try row["outcome"]
    uses = try row["uses"]
    lastAt = try row["last_at"]
    detail = try row["detail"]
  }

  static func last(
    _ outcome: CredentialUses.Outcome, of system: OutsideSystem, at facility: FacilityID,
    in tx: ReadTransaction
  ) throws -> CredentialUse? {
    try tx.first(
      """
      SELECT * FROM credential_use
      WHERE facility = \(facility) AND system = \(system) AND outcome = \(outcome)
      ORDER BY hour DESC, version DESC LIMIT 1
      """, CredentialUse.init)
  }

  static func all(
    of facility: FacilityID, from: Instant, to: Instant, limit: Int, in tx: ReadTransaction
  ) throws -> [CredentialUse] {
    try tx.all(
      """
      SELECT * FROM credential_use WHERE facility = \(facility) AND last_at >= \(from) AND last_at < \(to)
        AND hour >= \(from - .seconds(3600))
      ORDER BY last_at DESC LIMIT \(limit)
      """, CredentialUse.init)
  }
}

public import JKN
public import Store
public import Vocabulary

/// A hit as it is kept, with what the team decided.
public struct FraudHitRow: Sendable, Identifiable {
  public let id: FraudHitID
  public let hit: FraudHit
  public let month: ParticipantMonth
  public let foundAt: Instant
  public let disposition: FraudDisposition
  public let disposedAt: Instant?
  public let disposedBy: String?
  public let note: String?
  public let auditCase: AuditCaseID?

  init(_ row: Row) throws {
    id = try row["id"]
    let visits: Kept<[EncounterID]> = try row["visits"]
    let claims: Kept<[String]> = try row["claims"]
    hit = FraudHit(
      try row["rule"], subject: try row["subject"], on: try row["day"], try row["explanation"],
      visits: visits.value, claims: claims.value)
    month = try row["month"]
    foundAt = try row["found_at"]
    disposition = try row["disposition"]
    disposedAt = try row["disposed_at"]
    disposedBy = try row["disposed_by"]
    note = try row["note"]
    auditCase = try row["audit_case"]
  }

  static func find(_ id: FraudHitID, at facility: FacilityID, in tx: ReadTransaction) throws -> FraudHitRow {
    let sql: SQL = "SELECT * FROM fraud_hit WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, FraudHitRow.init) else { throw Refusal.notFound("Temuan") }
    return found
  }

  /// Writes a month's hits in the place of those nobody has decided about yet. A decision stays, and so does its hit.
  ///
  /// - Returns: how many are new.
  static func keep(
    _ hits: [FraudHit], of month: ParticipantMonth, at facility: FacilityID, _ now: Instant,
    in tx: WriteTransaction
  ) throws -> Int {
    let before = try tx.all(
      "SELECT * FROM fraud_hit WHERE facility = \(facility) AND month = \(month)", FraudHitRow.init)
    let found = Set(hits.map(\.key))
    for gone in before where gone.disposition == .open && !found.contains(gone.hit.key) {
      try tx.execute("DELETE FROM fraud_hit WHERE facility = \(facility) AND id = \(gone.id)")
    }
    for hit in hits {
      try tx.execute(
        """
        INSERT INTO fraud_hit (facility, id, rule, subject, month, day, explanation, visits, claims, found_at,
          disposition)
        VALUES (\(facility), \(FraudHitID(at: now)), \(hit.rule), \(hit.subject), \(month), \(hit.day),
          \(hit.explanation), \(Kept(hit.visits)), \(Kept(hit.claims)), \(now), 'open')
        ON CONFLICT (facility, rule, subject) DO UPDATE SET day = excluded.day, explanation = excluded.explanation,
          visits = excluded.visits, claims = excluded.claims
        WHERE fraud_hit.disposition = 'open'
        """)
    }
    let known = Set(before.map(\.hit.key))
    return found.subtracting(known).count
  }
}

extension FraudHit {
  /// Rule and subject: one row.
  fileprivate var key: String { "\(rule.rawValue) \(subject)" }
}

public typealias FraudHitID = ID<FraudHitRow>

/// What the team decided about a hit.
public enum FraudDisposition: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
  case open, confirmed, explained
  case toCase = "to-case"

  public var word: String {
    switch self {
    case .open: "Belum ditelaah"
    case .confirmed: "Terbukti"
    case .explained: "Dapat dijelaskan"
    case .toCase: "Menjadi perkara"
    }
  }
}

public import JKN
import Store
public import Vocabulary

/// A claim line that was drawn, as it was charged, with what was found at it. Nobody's name.
public struct SampledClaim: Sendable, Identifiable {
  public let id: ClaimID
  /// From 1, in the order of drawing.
  public let place: Int
  public let number: String
  /// The day the service ended.
  public let day: CalendarDate
  public let service: ClaimService
  public let performer: String
  public let origin: Claim.Origin
  /// The tariffs it was asked for.
  public let tariffs: [String]
  /// As frozen when the sample was drawn.
  public let charged: Rupiah
  public let chargedOn: CalendarDate
  public let finding: ClaimLineFinding?

  static func all(
    of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [SampledClaim] {
    try tx.all(
      """
      SELECT a.claim, a.drawn, a.charged, a.charged_on, c.number, c.day, c.service, c.performer_name, c.origin, c.code,
        f.complete, f.conforms, f.proper, f.note, f.recorded_by
      FROM audit_claim a
      JOIN claim c ON c.id = a.claim AND c.facility = a.facility
      LEFT JOIN audit_claim_finding f ON f.facility = a.facility AND f.audit_case = a.audit_case AND f.claim = a.claim
      WHERE a.facility = \(facility) AND a.audit_case = \(id) AND a.drawn IS NOT NULL
      ORDER BY a.drawn
      """
    ) { row in
      let (charged, code): (Rupiah, String?) = (try row["charged"], try row["code"])
      return SampledClaim(
        id: try row["claim"], place: try row["drawn"], number: try row["number"], day: try row["day"],
        service: (try row["service"] as Kept<ClaimService>).value, performer: try row["performer_name"],
        origin: try row["origin"], tariffs: code?.split(separator: " + ").map(String.init) ?? [],
        charged: charged, chargedOn: try row["charged_on"], finding: try ClaimLineFinding(row, charged))
    }
  }

  static func contains(
    _ claim: ClaimID, _ id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Bool {
    let found: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM audit_claim
      WHERE facility = \(facility) AND audit_case = \(id) AND claim = \(claim) AND drawn IS NOT NULL
      """)
    return found == 1
  }
}

/// What was found at one sampled claim line (VER-01, VER-02): whether its file is complete, whether the record bears it, and
/// what it should have been paid.
public struct ClaimLineFinding: Sendable, Hashable {
  public let isComplete: Bool
  public let conforms: Bool
  public let proper: Rupiah
  /// Paid too much is greater than zero, paid too little less.
  public let difference: Rupiah
  public let note: String
  public let by: String

  /// From a joined row; nil where there is none.
  init?(_ row: Row, _ charged: Rupiah) throws {
    guard let complete: Bool = try row["complete"] else { return nil }
    isComplete = complete
    conforms = try row["conforms"]
    proper = try row["proper"]
    difference = charged - proper
    note = try row["note"]
    by = try row["recorded_by"]
  }
}

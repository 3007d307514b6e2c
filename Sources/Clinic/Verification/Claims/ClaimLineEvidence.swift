import JKN
import Store
public import Vocabulary

/// What our own files show of a sampled claim line, before anybody looks: which evidence was never ticked, which signed visits
/// stand behind it, and whether their records show the service.
public struct ClaimLineEvidence: Sendable {
  /// Titles of the evidence its tariffs ask for and its file does not hold.
  public let missing: [String]
  /// Signed visits of the patient on the days of the service.
  public let visits: [EncounterID]
  /// Nil where a record cannot tell, or there is none.
  public let showsService: Bool?

  static func of(
    _ claims: [SampledClaim], in id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ClaimID: ClaimLineEvidence] {
    let (list, agreements) = (try EvidenceList.shipped(), try ClaimAgreements(of: facility, in: tx))
    let (ticked, records) = (
      try Self.ticks(in: id, at: facility, in: tx), try Self.records(of: claims, at: facility, in: tx)
    )
    var found: [ClaimID: ClaimLineEvidence] = [:]
    for claim in claims {
      let (own, record) = (ticked[claim.id] ?? [], records[claim.id.text])
      found[claim.id] = ClaimLineEvidence(
        missing: list.items(for: claim.tariffs, under: agreements.terms(on: claim.day))
          .filter { !$0.isConditional && !own.contains($0.code) }.map(\.title),
        visits: record?.visits ?? [], showsService: record?.record?.showsService)
    }
    return found
  }

  private static func ticks(
    in id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ClaimID: Set<String>] {
    let rows = try tx.all(
      """
      SELECT e.claim, e.item FROM claim_evidence e
      JOIN audit_claim a ON a.facility = e.facility AND a.claim = e.claim
      WHERE a.facility = \(facility) AND a.audit_case = \(id) AND a.drawn IS NOT NULL
      """
    ) { (try $0["claim"] as ClaimID, try $0["item"] as String) }
    return Dictionary(grouping: rows, by: \.0).mapValues { Set($0.map(\.1)) }
  }

  /// As the fraud rules look at them, by claim.
  private static func records(
    of claims: [SampledClaim], at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [String: FraudClaim] {
    var found: [String: FraudClaim] = [:]
    for month in Set(claims.map { ParticipantMonth(of: $0.day) }) {
      for claim in try ClaimFraudMonth(month: month, facility: facility, tx: tx).claims() {
        found[claim.id] = claim
      }
    }
    return found
  }
}

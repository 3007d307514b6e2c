import JKN
import Store
import Vocabulary

/// Open claims of which the patient's record of that day shows only counselling or a control: the tariff of the service holds
/// those already (TAR-21). A day without a visit here says nothing; what the network did stands in no record of ours.
struct FollowUpClaims {
  private let claims: Set<ClaimID>

  init(
    among all: [Claim], _ agreements: ClaimAgreements, of facility: FacilityID, in tx: ReadTransaction
  ) throws {
    let shipped = try RecordSigns.shipped()
    let diagnoses = try Self.codes(ofTable: "condition", where: "AND x.category = 'diagnosis'", facility, tx)
    let procedures = try Self.codes(ofTable: "procedure", where: "", facility, tx)
    var found: Set<ClaimID> = []
    for claim in all {
      guard case .tariff(let plain) = claim.service, let seen = diagnoses[claim.id] else { continue }
      let terms = agreements.terms(on: claim.day)
      guard terms.tariffs[plain.code]?.includesFollowUp == true else { continue }
      let signs = shipped.paid(by: terms).filter { $0.code == plain.code && !$0.isLaboratory }
      let done = Set(procedures[claim.id] ?? [])
      if !signs.isEmpty, signs.allSatisfy({ $0.isOnlyFollowUp(procedures: done, diagnoses: seen) }) {
        found.insert(claim.id)
      }
    }
    claims = found
  }

  func contain(_ claim: ClaimID) -> Bool { claims.contains(claim) }

  /// What was recorded of each open claim's patient on its day.
  private static func codes(
    ofTable table: SQL, where more: SQL, _ facility: FacilityID, _ tx: ReadTransaction
  ) throws -> [ClaimID: [String]] {
    var codes: [ClaimID: [String]] = [:]
    try tx.each(
      """
      SELECT c.id, x.code FROM claim c
      JOIN encounter e ON e.facility = c.facility AND e.patient = c.patient AND e.day = c.day
      JOIN \(sql: table) x ON x.facility = e.facility AND x.encounter = e.id AND x.version = e.version
      WHERE c.facility = \(facility) AND c.batch IS NULL AND c.network IS NULL AND c.stage <> 'withdrawn'
        AND e.status = 'finished' AND x.code IS NOT NULL \(sql: more)
      """
    ) { codes[try $0["id"], default: []].append(try $0["code"]) }
    return codes
  }
}

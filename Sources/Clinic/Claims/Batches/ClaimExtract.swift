import Store
import Vocabulary

/// What the extract of claims shows beside the claims themselves.
struct ClaimExtract {
  let segments: [String: String]
  let dispositions: [String: String]

  init(of batch: ClaimBatchID, at facility: FacilityID, in tx: ReadTransaction) throws {
    let members = try tx.all(
      """
      SELECT x.card, x.membership FROM claim c JOIN patient p ON p.id = c.patient
      JOIN participant x ON x.facility = c.facility AND x.card = p.jkn_number
      WHERE c.facility = \(facility) AND c.batch = \(batch) ORDER BY x.since
      """
    ) { (try $0["card"] as String, try $0["membership"] as String) }
    segments = Dictionary(members, uniquingKeysWith: { _, newer in newer })
    let visits = try tx.all(
      """
      SELECT e.id, e.disposition FROM claim c JOIN encounter e ON e.id = c.encounter
      WHERE c.facility = \(facility) AND c.batch = \(batch) AND e.disposition IS NOT NULL
      """
    ) { (try $0["id"] as String, (try $0["disposition"] as Disposition).word) }
    dispositions = Dictionary(visits, uniquingKeysWith: { first, _ in first })
  }
}

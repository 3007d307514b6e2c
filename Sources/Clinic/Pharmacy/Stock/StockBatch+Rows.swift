import Store
import Vocabulary

extension StockBatch {
  init(_ row: Row) throws {
    let drug: Kept<Drug> = try row["drug"]
    self.init(
      id: try row["id"], facility: try row["facility"], drug: drug.value, lot: try row["lot"],
      expiresOn: try row["expires_on"], quantity: try row["quantity"], receivedAt: try row["received_at"])
  }

  static func find(
    _ id: StockBatchID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> StockBatch {
    let sql: SQL = "SELECT * FROM stock_batch WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, StockBatch.init) else { throw Refusal.notFound("Stok") }
    return found
  }

  /// What may be taken of a drug that must last until `day`, first expired first.
  static func usable(
    _ drugCode: String, until day: CalendarDate, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [StockBatch] {
    try tx.all(
      """
      SELECT * FROM stock_batch
      WHERE facility = \(facility) AND drug_code = \(drugCode) AND quantity > 0 AND expires_on >= \(day)
      ORDER BY expires_on, received_at, id
      """, StockBatch.init)
  }

  /// Puts `quantity` more on the shelf, into the batch with this lot and expiry if it is there.
  /// - Returns: the batch's identity.
  static func receive(
    _ quantity: Int, of drug: Drug, lot: String, expiresOn: CalendarDate, at facility: FacilityID,
    by practitioner: PractitionerID?, now: Instant, in tx: WriteTransaction
  ) throws -> StockBatchID {
    let id: StockBatchID? = try tx.value(
      """
      INSERT INTO stock_batch (id, facility, drug_code, drug, folded_name, lot, expires_on, quantity, received_at)
      VALUES (\(StockBatchID(at: now)), \(facility), \(drug.code), \(Kept(drug)), \(FoldedText(drug.name)),
        \(lot), \(expiresOn), 0, \(now))
      ON CONFLICT (facility, drug_code, lot, expires_on) DO UPDATE SET received_at = excluded.received_at
      RETURNING id
      """)
    guard let id else { throw Refusal.notFound("Stok") }
    try StockMovement(
      facility: facility, batch: id, kind: .intake, change: quantity, at: now, by: practitioner
    ).apply(in: tx)
    return id
  }
}

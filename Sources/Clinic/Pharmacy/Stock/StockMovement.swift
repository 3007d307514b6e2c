import Store
import Vocabulary

/// One change of one batch: the sum of a batch's movements is what lies on the shelf.
struct StockMovement {
  enum Kind: String, SQLBindable, SQLReadable {
    case intake, dispense
    /// Prepared, then not handed over.
    case giveBack = "give-back"
    /// Expired, broken, lost.
    case writeOff = "write-off"
  }

  let facility: FacilityID
  let batch: StockBatchID
  let kind: Kind
  /// Positive into the shelf, negative out of it.
  let change: Int
  var prescription: PrescriptionID?
  var reason = ""
  let at: Instant
  let by: PractitionerID?

  /// Changes the batch and writes the movement down.
  /// - Throws: `Refusal.conflict` when less lies there than is to be taken: somebody else was faster.
  func apply(in tx: WriteTransaction) throws {
    let changed = try tx.execute(
      """
      UPDATE stock_batch SET quantity = quantity + \(change)
      WHERE id = \(batch) AND facility = \(facility) AND quantity + \(change) >= 0
      """)
    guard changed == 1 else {
      throw Refusal.conflict("Stok baru saja berubah. Muat ulang halaman, lalu ulangi.")
    }
    try tx.execute(
      """
      INSERT INTO stock_movement (id, facility, batch, kind, change, prescription, reason, moved_at, moved_by)
      VALUES (\(ID<StockMovement>(at: at)), \(facility), \(batch), \(kind), \(change), \(prescription), \(reason),
        \(at), \(by))
      """)
  }
}

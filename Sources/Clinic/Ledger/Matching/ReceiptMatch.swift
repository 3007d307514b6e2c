public import JKN
import Store
public import Vocabulary

/// A receipt, or a part of it, that pays a batch of claims: confirmed by somebody, released with a reason when it was wrong.
public struct ReceiptMatch: Sendable, Hashable, Identifiable {
  public let id: ReceiptMatchID
  public let receipt: PaymentReceiptID
  public let batch: ClaimBatchID
  public let batchNumber: String
  /// Of the receipt's gross.
  public let amount: Rupiah
  /// Whose fault a delay was, should there be one.
  public let delayCause: DelayCause
  public let recordedBy: String

  private init(_ row: Row) throws {
    id = try row["id"]
    receipt = try row["receipt"]
    batch = try row["batch"]
    batchNumber = try row["number"]
    amount = try row["amount"]
    delayCause = try row["delay_cause"]
    recordedBy = try row["recorded_by"]
  }

  /// Those that stand, the oldest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ReceiptMatch] {
    try tx.all(
      """
      SELECT m.*, b.number FROM receipt_match m
      JOIN claim_batch b ON b.facility = m.facility AND b.id = m.batch
      WHERE m.facility = \(facility) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = m.facility AND w.entry = m.id)
      ORDER BY m.recorded_at, m.id
      """, ReceiptMatch.init)
  }

  /// - Throws: `Refusal.conflict` when one of the receipts pays a batch, a penalty or an underpayment: it is released first.
  static func refuseMatched(_ receipts: [String], at facility: FacilityID, in tx: ReadTransaction) throws {
    let asked = Set(receipts)
    if try DebtPayment.all(of: facility, in: tx).contains(where: { asked.contains($0.receipt.text) }) {
      throw Refusal.conflict(
        "Penerimaan ini sudah dicocokkan dengan denda atau kurang bayar. Lepaskan dahulu di halaman Denda dan kurang bayar."
      )
    }
    guard let match = try all(of: facility, in: tx).first(where: { asked.contains($0.receipt.text) }) else {
      return
    }
    throw Refusal.conflict(
      "Penerimaan ini sudah dicocokkan dengan pengajuan \(match.batchNumber). Lepaskan dahulu di halaman pencocokannya."
    )
  }
}

public typealias ReceiptMatchID = ID<ReceiptMatch>

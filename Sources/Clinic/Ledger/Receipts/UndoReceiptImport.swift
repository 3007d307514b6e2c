import Journal
public import Store
public import Vocabulary

/// Takes a statement back: none of its lines counts any more, and the file may be taken in again.
public struct UndoReceiptImport: Command {
  public static let action = Action.keepLedger
  let batch: ReceiptImportID

  public init(_ batch: ReceiptImportID) { self.batch = batch }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    guard let known = try ReceiptImport.all(of: context.facility, in: tx).first(where: { $0.id == batch })
    else { throw Refusal.notFound("Berkas rekening koran") }
    guard !known.isUndone else { throw Refusal.conflict("Berkas ini sudah dibatalkan.") }
    let lines = try tx.all(
      "SELECT t.id FROM \(sql: LedgerEntry.receipt.standing(at: context.facility)) AND t.batch = \(batch)"
    ) { try $0["id"] as PaymentReceiptID }
    try ReceiptMatch.refuseMatched(lines.map(\.text), at: context.facility, in: tx)
    for entry in lines.map(\.text) + [batch.text] {
      try LedgerEntry.withdraw(entry, because: "Berkas \(known.file) dibatalkan", in: tx, context)
    }
    let payload = ["batch": batch.text, "lines": String(lines.count)]
    return Performed(lines.count, try Fact(FactKind.receiptsUndone, payload: payload))
  }
}

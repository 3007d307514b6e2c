import Journal
public import Store
public import Vocabulary

/// Takes expired, broken or lost drugs off the shelf, with the reason.
public struct WriteOffStock: Command {
  public static let action = Action.dispense

  public let batch: StockBatchID
  public let quantity: Int
  public let reason: String

  public init(batch: StockBatchID, quantity: Int, reason: String) {
    self.batch = batch
    self.quantity = quantity
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try StockBatch.find(batch, of: context.facility, in: tx)
    let reason = reason.trimmingBlanks
    var problems = Problems()
    if !(1...max(1, found.quantity)).contains(quantity) {
      problems.add("quantity", "Isi jumlah 1 sampai \(found.quantity), yang masih ada di rak.")
    }
    if reason.isEmpty { problems.add("reason", "Tulis alasannya, misalnya kedaluwarsa atau pecah.") }
    try problems.throwIfAny()
    try StockMovement(
      facility: context.facility, batch: batch, kind: .writeOff, change: -quantity, reason: reason,
      at: context.now, by: context.actor.practitioner
    ).apply(in: tx)
    tx.announce(PharmacyTopic.of(context.facility))
    let fact = try Fact(
      FactKind.stockWrittenOff, subject: "StockBatch/\(batch)",
      payload: StockFact(
        batch: batch, drug: found.drug.code, lot: found.lot, change: -quantity, reason: reason))
    return Performed((), fact)
  }
}

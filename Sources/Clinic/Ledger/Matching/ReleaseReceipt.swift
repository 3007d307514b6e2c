import JKN
import Journal
public import Store
public import Vocabulary

/// Releases a receipt from a batch it does not pay after all. When nothing is left the batch waits for its payment again.
public struct ReleaseReceipt: Command {
  public static let action = Action.keepLedger
  public let match: ReceiptMatchID
  public let reason: String

  public init(_ match: ReceiptMatchID, because reason: String) {
    self.match = match
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan-lepas"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard let found = try ReceiptMatch.all(of: context.facility, in: tx).first(where: { $0.id == match })
    else {
      throw Refusal.notFound("Pencocokan")
    }
    try Problems.require(reason, at: Self.field, "Tulis alasannya", upTo: 200)
    try LedgerEntry.withdraw(match.text, because: reason, in: tx, context)
    let left = try ClaimPayment.matched(at: context.facility, in: tx)[found.batch] ?? []
    if left.isEmpty { try reopen(found.batch, in: tx, context) }
    try ClaimPayment.keepSum(of: found.batch, in: tx, context)
    try Claim.note("released", of: found.batch.text, on: context.today, reason, in: tx, context)
    let payload = [
      "what": "released", "on": context.today.iso, "receipt": found.receipt.text, "reason": reason,
    ]
    return Performed(
      (), try Fact(FactKind.claimBatchMoved, subject: "ClaimBatch/\(found.batch)", payload: payload))
  }

  /// Back to where it was before it was paid: agreed, or told feedback that time has made agreed.
  private func reopen(_ id: ClaimBatchID, in tx: WriteTransaction, _ context: Context) throws {
    let batch = try ClaimBatch.find(id, of: context.facility, in: tx)
    let stage: ClaimStage = batch.dates.agreedOn == nil ? .feedback : .agreed
    try tx.execute(
      """
      UPDATE claim_batch SET stage = \(stage.rawValue), paid_on = NULL, paid = NULL, tax = NULL, fee = NULL,
        delay_cause = NULL
      WHERE facility = \(context.facility) AND id = \(id)
      """)
  }
}

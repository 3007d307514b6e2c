public import JKN
import Journal
public import Store
public import Vocabulary

/// Confirms that a receipt, or a part of it, pays a batch of claims. The first one moves the batch to paid by the batch's
/// own step; further ones, and one that proves what was typed by hand, only change what came.
public struct MatchReceipt: Command {
  public static let action = Action.keepLedger
  public let receipt: PaymentReceiptID
  public let batch: ClaimBatchID
  /// Of the receipt's gross; nil for as much as the batch still waits for.
  public let amount: Rupiah?
  public let delayCause: DelayCause?

  public init(
    _ receipt: PaymentReceiptID, to batch: ClaimBatchID, amount: Rupiah? = nil, delayCause: DelayCause? = nil
  ) {
    self.receipt = receipt
    self.batch = batch
    self.amount = amount
    self.delayCause = delayCause
  }

  /// The names of its fields.
  public enum Field {
    public static let batch = "pengajuan"
    public static let amount = "jumlah-cocok"
    public static let delayCause = "sebab-terlambat"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ReceiptMatchID> {
    let matching = try ReceiptMatching(receipt, at: context, in: tx)
    guard let account = matching.account(of: batch) else { throw Refusal.notFound("Pengajuan klaim") }
    let amount = try checked(matching, account)
    let id = ReceiptMatchID(at: context.now)
    let cause = delayCause ?? matching.receipt.delayCause
    if account.batch.stage != .paid {
      try move(account.batch, matching.receipt, amount, cause, in: tx, context)
    }
    try tx.execute(
      """
      INSERT INTO receipt_match (facility, id, receipt, batch, amount, delay_cause, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(receipt), \(batch), \(amount), \(cause), \(context.now),
        \(context.actor.name))
      """)
    try ClaimPayment.keepSum(of: batch, in: tx, context)
    let words = "\(amount.text) dari penerimaan \(matching.receipt.words)"
    try Claim.note("matched", of: batch.text, on: matching.receipt.receivedOn, words, in: tx, context)
    let payload = [
      "what": ClaimStage.Event.pay.rawValue, "on": matching.receipt.receivedOn.iso, "receipt": receipt.text,
      "amount": String(amount.amount),
    ]
    return Performed(id, try Fact(FactKind.claimBatchMoved, subject: "ClaimBatch/\(batch)", payload: payload))
  }

  private func checked(_ matching: ReceiptMatching, _ account: BatchAccount) throws -> Rupiah {
    let rest = matching.owed(account)
    guard matching.left > .zero else { throw Refusal.conflict("Penerimaan ini sudah habis dicocokkan.") }
    guard rest > .zero else {
      throw Problems([
        Problem(
          field: Field.batch,
          "Pengajuan \(account.batch.number) sudah dibayar seluruhnya\(account.keptBackWords).")
      ])
    }
    let amount = amount ?? min(matching.left, rest)
    guard amount > .zero, amount <= min(matching.left, rest) else {
      throw Problems([
        Problem(
          field: Field.amount,
          "Isi 1 sampai \(min(matching.left, rest).text): sisa penerimaan \(matching.left.text), belum dibayar \(rest.text)\(account.keptBackWords)."
        )
      ])
    }
    return amount
  }

  /// The batch's own step; what it objects to is told at the batch.
  private func move(
    _ batch: ClaimBatch, _ receipt: PaymentReceipt, _ amount: Rupiah, _ cause: DelayCause,
    in tx: WriteTransaction,
    _ context: Context
  ) throws {
    let payment = ClaimBatch.Payment(paid: amount, tax: .zero, fee: .zero, cause: cause)
    do {
      _ = try MoveClaimBatch(batch.id, .pay, on: receipt.receivedOn, payment: payment).perform(
        in: tx, context)
    } catch let problems as Problems {
      throw Problems(problems.all.map { $0.at(Field.batch) })
    }
  }
}

extension ClaimPayment {
  /// What came for a batch, as its row keeps it: the sum, and the day and cause of the last payment.
  static func keepSum(of batch: ClaimBatchID, in tx: WriteTransaction, _ context: Context) throws {
    let payments = try matched(at: context.facility, in: tx)[batch] ?? []
    guard let last = payments.last else { return }
    let sums = payments.reduce((paid: Rupiah.zero, tax: Rupiah.zero, fee: Rupiah.zero)) {
      ($0.paid + $1.paid, $0.tax + $1.tax, $0.fee + $1.fee)
    }
    try tx.execute(
      """
      UPDATE claim_batch SET paid_on = \(last.on), paid = \(sums.paid), tax = \(sums.tax), fee = \(sums.fee),
        delay_cause = \(last.cause.rawValue)
      WHERE facility = \(context.facility) AND id = \(batch)
      """)
  }
}

extension BatchAccount {
  /// `, sesudah potongan pemulihan Rp50.000`; empty where nothing is kept back.
  fileprivate var keptBackWords: String {
    keptBack > .zero ? ", sesudah potongan pemulihan \(keptBack.text)" : ""
  }
}

extension PaymentReceipt {
  /// `18-11-2026, TRX3`.
  var words: String {
    reference.isEmpty ? TypedDate.write(receivedOn) : "\(TypedDate.write(receivedOn)), \(reference)"
  }
}

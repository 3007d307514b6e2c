public import JKN
public import Store
public import Vocabulary

/// A receipt that is not capitation beside the batches it may pay.
public struct ReceiptMatching: Sendable {
  public let receipt: PaymentReceipt
  /// What this receipt pays already.
  public let matches: [ReceiptMatch]
  /// Batches on their way and paid ones, the newest first.
  public let accounts: [BatchAccount]
  /// Penalties and underpayments BPJS has not paid in full, and those this receipt paid something of.
  public let debts: [InsurerDebt]

  /// What of the receipt's gross pays nothing yet.
  public var left: Rupiah {
    let claims = matches.reduce(receipt.gross) { $0 - $1.amount }
    return paidDebts.reduce(claims) { $0 - $1.amount }
  }

  /// What this receipt pays of penalties and underpayments.
  public var paidDebts: [DebtPayment] { debts.flatMap(\.payments).filter { $0.receipt == receipt.id } }

  init(_ id: PaymentReceiptID, at context: Context, in tx: ReadTransaction) throws {
    let found = try tx.first(
      "SELECT t.* FROM \(sql: LedgerEntry.receipt.standing(at: context.facility)) AND t.id = \(id)",
      PaymentReceipt.init)
    guard let found else { throw Refusal.notFound("Penerimaan") }
    guard found.purpose != .capitation else {
      throw Refusal.conflict("Penerimaan kapitasi dihitung di bulannya; yang dicocokkan hanya non-kapitasi.")
    }
    receipt = found
    matches = try ReceiptMatch.all(of: context.facility, in: tx).filter { $0.receipt == id }
    accounts = try BatchAccount.all(of: context.facility, asOf: context.today, in: tx)
    debts = try InsurerDebt.all(accounts, context, in: tx)
      .filter { $0.left > .zero || $0.payments.contains { $0.receipt == id } }
  }

  public func account(of batch: ClaimBatchID) -> BatchAccount? { accounts.first { $0.id == batch } }

  /// What a batch waits for. What was typed by hand gives way to the receipt that proves it.
  public func owed(_ account: BatchAccount) -> Rupiah {
    account.payments.contains { $0.match != nil } ? account.owed : account.payable
  }

  /// A batch this receipt may pay, and why.
  public struct Suggestion: Sendable {
    public let account: BatchAccount
    public let fit: PaymentFit
  }

  /// The likely ones, the likeliest first.
  public var suggestions: [Suggestion] {
    guard left > .zero else { return [] }
    return payable.map { Suggestion(account: $0, fit: fit($0)) }.filter(\.fit.isLikely)
      .sorted { ($0.fit.weight, $0.account.batch.number) > ($1.fit.weight, $1.account.batch.number) }
  }

  /// Those that can be chosen by hand.
  public var payable: [BatchAccount] {
    accounts.filter { $0.batch.dates.completeOn != nil && owed($0) > .zero }
  }

  private func fit(_ account: BatchAccount) -> PaymentFit {
    let part = matches.isEmpty ? receipt.net : left
    let window = account.batch.dates.completeOn.map { complete in
      let end = max(complete, account.dueOn ?? complete).adding(months: 1)
      return complete...end
    }
    return PaymentFit(
      .init(words: "\(receipt.reference) \(receipt.note)", gross: left, net: part, on: receipt.receivedOn),
      numbers: [account.batch.number, account.batch.fpkNumber ?? ""], owed: owed(account),
      tax: account.payments.isEmpty ? account.tax : .zero, window: window)
  }
}

/// A receipt with what it pays, what it may pay, and everything it could be given to.
public struct ReadReceiptMatching: Query {
  public static let action = Action.readCapitation
  let receipt: PaymentReceiptID

  public init(_ receipt: PaymentReceiptID) { self.receipt = receipt }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> ReceiptMatching {
    try ReceiptMatching(receipt, at: context, in: tx)
  }
}

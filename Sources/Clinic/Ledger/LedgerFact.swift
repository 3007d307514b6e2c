import Journal
import Vocabulary

extension FactKind {
  /// What a local regulation sets for an ambulance. Payload: region, government, regulation, from.
  public static let localTariffRecorded = "local-tariff.recorded"
  public static let localTariffWithdrawn = "local-tariff.withdrawn"
  /// An agreement's terms were added by date, or taken back.
  public static let agreementTermsAdded = "agreement-terms.added"
  public static let agreementTermsWithdrawn = "agreement-terms.withdrawn"
  /// Something was written into the capitation ledger, or an entry of it was withdrawn with a reason. Payload: entry.
  public static let ledgerEntered = "ledger.entered"
  public static let ledgerWithdrawn = "ledger.withdrawn"
  /// Lines of a bank statement were taken in, or taken back.
  public static let receiptsImported = "receipts.imported"
  public static let receiptsUndone = "receipts.undone"
  /// The head approved the month's pact on medical staff, or objected.
  public static let staffPactDecided = "staff-pact.decided"
  /// A month of the ledger was closed with everything it was counted from.
  public static let capitationMonthClosed = "capitation-month.closed"
}

extension Fact {
  /// - Parameters:
  ///   - kind: what was entered: `tariff-letter`.
  ///   - amount: rupiah, where there is one.
  static func entered(_ kind: String, _ id: String, amount: Rupiah? = nil) throws -> Fact {
    var payload = ["kind": kind, "entry": id]
    if let amount { payload["amount"] = String(amount.amount) }
    return try Fact(FactKind.ledgerEntered, payload: payload)
  }
}

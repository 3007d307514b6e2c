import Journal
public import Store
import Vocabulary

/// Withdraws an entry that was wrong, with the reason. What a closed month was counted from stays.
public struct WithdrawEntry: Command {
  public static let action = Action.keepLedger
  let kind: String
  let id: String
  let reason: String

  /// - Parameter kind: as the address names it: `koreksi`, `surat-tarif` …
  public init(_ kind: String, id: String, because reason: String) {
    self.kind = kind
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard let entry = LedgerEntry(rawValue: kind), entry != .match, entry != .debtPayment,
      let row = try tx.first(
        "SELECT t.* FROM \(sql: entry.standing(at: context.facility)) AND t.id = \(id)")
    else { throw Refusal.notFound("Catatan ini") }
    try Problems.require(reason, at: Self.field, "Tulis alasannya", upTo: 200)
    if let closed = try MonthClosing.last(of: context.facility, in: tx)?.month,
      let used = try Self.firstUse(of: entry, row, at: context.facility, in: tx), used <= closed
    {
      throw Refusal.conflict(
        "Bulan \(used.text) sudah ditutup dengan catatan ini. Catat koreksi di bulan yang masih terbuka.")
    }
    if entry == .receipt { try ReceiptMatch.refuseMatched([id], at: context.facility, in: tx) }
    try LedgerEntry.withdraw(id, because: reason, in: tx, context)
    let payload = ["kind": kind, "entry": id, "reason": reason]
    return Performed((), try Fact(FactKind.ledgerWithdrawn, payload: payload))
  }

  /// The first month that is counted from the entry; nil for what no month is counted from.
  private static func firstUse(
    of entry: LedgerEntry, _ row: Row, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> ParticipantMonth? {
    switch entry {
    case .correction: try row["settled_in"]
    case .silpa: try row["from_month"]
    case .letter: ParticipantMonth(of: try row["valid_from"])
    case .minutes, .practice: try row["month"]
    case .assessment:
      // One that came after closing was not counted from: the closing names its own.
      try MonthClosing.find(of: row["month"], at: facility, in: tx)
        .flatMap { $0.records.assessment == (try row["id"] as String) ? $0.month : nil }
    case .account, .receipt, .match, .debtPayment: nil
    }
  }
}

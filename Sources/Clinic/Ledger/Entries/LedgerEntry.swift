import Store
import Vocabulary

/// The tables whose rows are entries of the ledger: added, withdrawn with a reason, never changed.
enum LedgerEntry: String, CaseIterable {
  case letter = "surat-tarif"
  case correction = "koreksi"
  case silpa
  case minutes = "berita-acara"
  case account = "rekening"
  case receipt = "penerimaan"
  case assessment = "penilaian-kbk"
  case match = "pencocokan"
  case debtPayment = "pembayaran-tagihan"
  case practice = "tidak-dihitung"

  var table: SQL {
    switch self {
    case .letter: "tariff_letter"
    case .correction: "capitation_correction"
    case .silpa: "silpa_fixing"
    case .minutes: "compensation_minutes"
    case .account: "payment_account"
    case .receipt: "payment_receipt"
    case .assessment: "kbk_assessment"
    case .match: "receipt_match"
    case .debtPayment: "debt_payment"
    case .practice: "practice_decision"
    }
  }

  /// The rows that stand, as `FROM … WHERE`; a further condition follows with `AND`.
  func standing(at facility: FacilityID) -> SQL {
    """
    \(sql: table) t WHERE t.facility = \(facility) AND NOT EXISTS (
      SELECT 1 FROM ledger_withdrawal w WHERE w.facility = t.facility AND w.entry = t.id)
    """
  }

  /// Writes down that an entry no longer stands.
  static func withdraw(
    _ id: String, because reason: String, in tx: WriteTransaction, _ context: Context
  ) throws {
    try tx.execute(
      """
      INSERT INTO ledger_withdrawal (facility, entry, reason, withdrawn_at, withdrawn_by)
      VALUES (\(context.facility), \(id), \(reason), \(context.now), \(context.actor.name))
      """)
  }
}

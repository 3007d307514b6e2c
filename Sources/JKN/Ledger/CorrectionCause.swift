public import Vocabulary

/// Why a month's capitation is put right in a later month (PKS Bontang 2024 Lampiran II III.6–12, I.A.1.e).
public enum CorrectionCause: String, Sendable, CaseIterable {
  /// The list of participants was reconciled; PBI JK and PBPU BP Pemda with a written notice (III.12).
  case membership = "kepesertaan"
  case audit = "audit"
  /// Staff, scope or commitment grew: from the month after HFIS was updated (III.8).
  case increase = "penambahan"
  /// An unreported loss counts back from its own day: SIP expired, doctor moved or died, scope reduced (III.9).
  case decrease = "pengurangan"
  /// A licence renewed without a gap, entered after the calculation date (I.A.1.e).
  case renewal = "perpanjangan-sip"
  /// BPJS paid too little (Ps.4(2)h).
  case underpaid = "kurang-bayar"
  /// BPJS assessed the month's performance, or assessed it again, after the month was closed (III.6).
  case performance = "penilaian-kbk"
  case other = "lain"

  public var word: String {
    switch self {
    case .membership: "Rekonsiliasi kepesertaan"
    case .audit: "Hasil audit"
    case .increase: "Penambahan SDM, lingkup, atau komitmen"
    case .decrease: "Pengurangan yang berlaku mundur"
    case .renewal: "Perpanjangan SIP tanpa jeda"
    case .underpaid: "Kurang bayar"
    case .performance: "Penilaian KBK oleh BPJS"
    case .other: "Sebab lain"
    }
  }

  public var article: Article {
    switch self {
    case .membership: .membership
    case .increase: .increase
    case .decrease: .decrease
    case .renewal: .baseTariff
    case .performance: .performanceAssessment
    case .audit, .underpaid, .other: .correction
    }
  }

  /// Whether the cause can only take away, or only add.
  fileprivate var sign: Int64? {
    switch self {
    case .decrease: -1
    case .increase, .renewal, .underpaid: 1
    case .membership, .audit, .performance, .other: nil
    }
  }

  /// What is wrong with an amount of this cause; nil when nothing is.
  public func problem(with amount: Rupiah) -> String? {
    if amount == .zero { return "Jumlah koreksi tidak boleh nol." }
    guard let sign, amount.amount.signum() != sign else { return nil }
    return sign < 0
      ? "\(word) mengurangi kapitasi: tulis jumlahnya dengan tanda minus." : "\(word) menambah kapitasi."
  }
}

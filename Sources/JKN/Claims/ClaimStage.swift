/// Where a claim stands between the service and the money (CLM-07; PKS Bontang 2024 Lampiran II II.1.i and II.2).
public enum ClaimStage: String, Sendable, Codable, CaseIterable {
  case entered, approved, submitted
  case countChecked = "count-checked"
  case returned, complete, verifying, feedback, agreed
  case deemedAgreed = "deemed-agreed"
  case paid, expired

  public var word: String {
    switch self {
    case .entered: "Dicatat"
    case .approved: "Disetujui"
    case .submitted: "Diajukan"
    case .countChecked: "Jumlah dicocokkan"
    case .returned: "Dikembalikan"
    case .complete: "Berkas lengkap"
    case .verifying: "Diverifikasi"
    case .feedback: "Umpan balik"
    case .agreed: "Disetujui bersama"
    case .deemedAgreed: "Dianggap setuju"
    case .paid: "Dibayar"
    case .expired: "Kedaluwarsa"
    }
  }

  /// Where a batch goes when something happens to it; `nil` when that cannot happen there.
  ///
  /// A return is possible until the file is declared complete (II.2.b); after that BPJS answers line by line.
  public func after(_ event: Event) -> ClaimStage? {
    switch (self, event) {
    case (.approved, .submit), (.returned, .submit): .submitted
    case (.submitted, .matchCount): .countChecked
    case (.submitted, .giveBack), (.countChecked, .giveBack): .returned
    case (.submitted, .declareComplete), (.countChecked, .declareComplete): .complete
    case (.complete, .beginVerification): .verifying
    case (.complete, .tellFeedback), (.verifying, .tellFeedback): .feedback
    case (.feedback, .agree): .agreed
    case (.agreed, .pay), (.deemedAgreed, .pay): .paid
    default: nil
    }
  }

  /// What can happen now, in the order of the way.
  public var possible: [Event] { Event.allCases.filter { after($0) != nil } }

  public enum Event: String, Sendable, CaseIterable {
    case submit
    case matchCount = "match-count"
    case giveBack = "give-back"
    case declareComplete = "declare-complete"
    case beginVerification = "begin-verification"
    case tellFeedback = "tell-feedback"
    case agree, pay

    /// On the button.
    public var word: String {
      switch self {
      case .submit: "Ajukan"
      case .matchCount: "Jumlah dokumen dihitung BPJS"
      case .giveBack: "Dikembalikan BPJS"
      case .declareComplete: "Berkas dinyatakan lengkap"
      case .beginVerification: "Verifikasi dimulai"
      case .tellFeedback: "Umpan balik diterima"
      case .agree: "Setujui umpan balik"
      case .pay: "Pembayaran diterima"
      }
    }
  }
}

/// What is looked into, and by which article (PKS 004 Ps.8(4), Ps.9).
public enum CaseKind: String, Sendable, CaseIterable {
  /// Monthly, on what was charged in the month before (VER-01).
  case postClaim = "post-claim"
  /// Of claims, only on an indication (VER-03).
  case administrative
  case medical
  case utilisation
  /// An indication of fraud, until its result, recovery and sanction (FRD-05).
  case fraud

  public var word: String {
    switch self {
    case .postClaim: "Verifikasi pascaklaim"
    case .administrative: "Audit administrasi klaim"
    case .medical: "Audit medis"
    case .utilisation: "Telaah utilisasi"
    case .fraud: "Kasus kecurangan"
    }
  }

  public var source: String {
    switch self {
    case .postClaim: "PKS 004 Ps.8(4)a, Ps.9(1)"
    case .administrative, .medical: "PKS 004 Ps.8(4)b, Ps.9(3)"
    case .utilisation: "PKS 004 Ps.9(3)"
    case .fraud: "PKS 004 Ps.9(6), Ps.10"
    }
  }

  /// An audit without an indication is not allowed (C-04-18).
  public var needsTrigger: Bool {
    switch self {
    case .administrative, .medical, .fraud: true
    case .postClaim, .utilisation: false
    }
  }
}

/// The indication that an audit stands on (VER-03; PKS 004 Ps.9(3)).
public enum CaseTrigger: String, Sendable, CaseIterable {
  case verification, utilisation
  case whistleBlowing = "whistle-blowing"
  case auditorReport = "auditor-report"
  case investigation

  public var word: String {
    switch self {
    case .verification: "Hasil verifikasi"
    case .utilisation: "Telaah utilisasi"
    case .whistleBlowing: "Laporan pelapor (whistle-blowing)"
    case .auditorReport: "Laporan auditor"
    case .investigation: "Permintaan pemeriksaan khusus"
    }
  }
}

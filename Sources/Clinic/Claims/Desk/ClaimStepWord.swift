import JKN

/// The ledger's words as people read them.
enum ClaimStepWord: String {
  case entered, changed, withdrawn, approved, returned, evidence, batched, answered, undone, signed, made
  case fpk, matched, released
  case submit
  case matchCount = "match-count"
  case giveBack = "give-back"
  case declareComplete = "declare-complete"
  case beginVerification = "begin-verification"
  case tellFeedback = "tell-feedback"
  case agree, pay

  var word: String {
    switch self {
    case .entered: "Dicatat"
    case .changed: "Diperbaiki"
    case .withdrawn: "Ditarik"
    case .approved: "Disetujui"
    case .returned: "Dikembalikan"
    case .evidence: "Bukti diperiksa"
    case .batched: "Masuk pengajuan"
    case .answered: "Jawaban BPJS"
    case .undone: "Jawaban BPJS dibatalkan"
    case .signed: "Persetujuan bertanda tangan diserahkan"
    case .made: "Pengajuan dibuat"
    case .fpk: "Nomor FPK BPJS dicatat"
    case .matched: "Penerimaan dicocokkan"
    case .released: "Penerimaan dilepas"
    case .submit, .matchCount, .giveBack, .declareComplete, .beginVerification, .tellFeedback, .agree, .pay:
      ClaimStage.Event(rawValue: rawValue)?.word ?? rawValue
    }
  }
}

extension SecurityEvent {
  /// An hour's uses as one line.
  init(_ use: CredentialUse) {
    let source = use.version == 0 ? "" : ", versi \(use.version)"
    let count = use.uses == 1 ? "1 kali" : "\(use.uses) kali"
    let words =
      switch use.outcome {
      case .used: "Kredensial \(use.system.word)\(source) dipakai \(count) dalam satu jam."
      case .refused: "Kredensial \(use.system.word)\(source) ditolak \(count). \(use.detail)"
      case .withheld: "Pemakaian \(use.system.word) ditahan \(count). \(use.detail)"
      }
    self.init(
      at: use.lastAt, kind: use.outcome == .used ? .use : .refusal,
      who: use.system == .mobileJKN ? "Mobile JKN" : "Sistem", what: words)
  }
}

/// What a call was meant to do; the same failure means different things for a question and for a write.
public enum CallIntent: Sendable, Equatable {
  case read, add, change, remove
}

/// What to do about a failed call (contract 1.8 and D8).
public enum Disposition: Sendable, Equatable {
  /// Nothing was done; the same call may be repeated later.
  case retry
  /// Access as a whole is refused: repeat when the facility's credentials are mended, not one by one.
  case blocked
  /// Repeating cannot help; a person has to mend the record.
  case needsAttention
  /// The thing is already there: find it and adopt its number.
  case duplicate
  /// It may have been done: look before repeating.
  case unknownOutcome
}

extension BPJSError {
  public func disposition(of intent: CallIntent) -> Disposition {
    switch self {
    case .unreachable: .retry
    case .noAnswer, .unreadable: intent == .read ? .retry : .unknownOutcome
    case .foreignAnswer(let status, _): Self.disposition(ofForeign: status, intent)
    case .refused(let refusal): refusal.disposition(of: intent)
    }
  }

  private static func disposition(ofForeign status: Int, _ intent: CallIntent) -> Disposition {
    switch status {
    case 429: .retry
    case 401, 403, 407: .blocked
    default: intent == .read ? .retry : .unknownOutcome
    }
  }
}

extension BPJSError.Refusal {
  /// Texts decide before codes, because the same refusal was seen under 401, 412 and 428 (D8).
  func disposition(of intent: CallIntent) -> Disposition {
    if intent == .add, mentions(Self.duplicateTexts) { return .duplicate }
    if mentions(Self.accessTexts) { return .blocked }
    if mentions(Self.recordTexts) { return .needsAttention }
    switch code {
    case 401, 403, 424: return .blocked
    case 429: return .retry
    case 204, 304, 408, 500...599: return intent == .read ? .retry : .unknownOutcome
    default: return .needsAttention
    }
  }

  private static let duplicateTexts = ["sudah di-entri", "sudah dientri", "sudah dilayani"]
  private static let accessTexts = [
    "not registered for this service", "consumer id is expired", "signature service tidak sesuai",
  ]
  private static let recordTexts = [
    "tidak sesuai dengan referensi", "cannot access child value", "sudah di-entri", "sudah dilayani",
  ]

  private func mentions(_ texts: [String]) -> Bool {
    let words = "\(message) \(self.words)".lowercased()
    return texts.contains { words.contains($0) }
  }
}

public import Store
public import Vocabulary

/// Which sum BPJS owes beside capitation and claims: the penalty of a month's capitation or of a batch of claims that was paid
/// late, or what a verification found to be paid too little.
public enum InsurerDebtID: Sendable, Hashable {
  case capitationPenalty(ParticipantMonth)
  case claimPenalty(ClaimBatchID)
  case underpayment(UnderpaymentID)

  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case capitationPenalty = "denda-kapitasi"
    case claimPenalty = "denda-klaim"
    case underpayment = "kurang-bayar"

    public var isPenalty: Bool { self != .underpayment }
  }

  public var kind: Kind {
    switch self {
    case .capitationPenalty: .capitationPenalty
    case .claimPenalty: .claimPenalty
    case .underpayment: .underpayment
    }
  }

  /// The month, or the identity of the batch or the underpayment.
  public var subject: String {
    switch self {
    case .capitationPenalty(let month): month.text
    case .claimPenalty(let batch): batch.text
    case .underpayment(let underpayment): underpayment.text
    }
  }

  /// Nil where the subject is none of its kind.
  public init?(_ kind: Kind, _ subject: String) {
    switch kind {
    case .capitationPenalty:
      guard let month = ParticipantMonth(subject) else { return nil }
      self = .capitationPenalty(month)
    case .claimPenalty:
      guard let batch = ClaimBatchID(subject) else { return nil }
      self = .claimPenalty(batch)
    case .underpayment:
      guard let underpayment = UnderpaymentID(subject) else { return nil }
      self = .underpayment(underpayment)
    }
  }

  /// As a form hands it over: `denda-kapitasi:2026-11`.
  public var text: String { "\(kind.rawValue):\(subject)" }

  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.init(kind, parts[1])
  }
}

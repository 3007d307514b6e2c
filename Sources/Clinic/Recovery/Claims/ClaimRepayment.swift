public import Vocabulary

/// What of one paid claim goes back to BPJS by one agreement, and how much of it is back (REC-02, REC-05, VER-02).
public struct ClaimRepayment: Sendable, Hashable {
  /// Nil for what an audit put right in the capitation ledger.
  public let recovery: RecoveryID?
  /// `K-20261121-0001`, or by what it was put right.
  public let number: String
  /// What of the claim was agreed on.
  public let agreed: Rupiah
  /// Never more than `agreed`.
  public let paid: Rupiah

  public var sentence: String { "\(number): \(paid.text) dari \(agreed.text) sudah kembali." }
}

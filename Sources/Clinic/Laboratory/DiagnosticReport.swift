public import Vocabulary

/// The released report of an order.
public struct DiagnosticReport: Sendable, Hashable, Identifiable {
  public let id: DiagnosticReportID
  public let conclusion: String
  /// 1 when first released; 2 … after corrections, under the same identity.
  public let version: Int
  /// Why it was corrected; empty for the first version.
  public let reason: String
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: DiagnosticReportID, conclusion: String, version: Int = 1, reason: String = "", at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.conclusion = conclusion
    self.version = version
    self.reason = reason
    self.at = at
    self.by = by
  }
}

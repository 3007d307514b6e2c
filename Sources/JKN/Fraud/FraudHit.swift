public import Vocabulary

/// Something that looks wrong: by which rule, why, and the visits and claim lines behind it. An indication, never a proof (FRD-05).
public struct FraudHit: Sendable, Hashable {
  public let rule: FraudRule.Code
  /// What it is about, the same at every run: a visit, a patient's month, a doctor's day.
  public let subject: String
  public let day: CalendarDate
  /// In Indonesian, with the figures that made it a hit.
  public let explanation: String
  public let visits: [EncounterID]
  /// Identities of the claim lines behind it, in order.
  public let claims: [String]

  public init(
    _ rule: FraudRule.Code, subject: String, on day: CalendarDate, _ explanation: String,
    visits: [EncounterID], claims: [String] = []
  ) {
    self.rule = rule
    self.subject = subject
    self.day = day
    self.explanation = explanation
    self.visits = visits.sorted()
    self.claims = claims.sorted()
  }
}

public import Vocabulary

/// A day on which a doctor was announced to practise, by the schedule or as a substitute (PKS 004 Ps.4(4)h, Lampiran VIII).
public struct FraudDuty: Sendable, Hashable {
  public let practitioner: PractitionerID
  public let name: String
  public let day: CalendarDate
  /// `08:00–13:00`, several one after the other.
  public let hours: String
  /// Whom he or she stood in for; nil on an own day of practice.
  public let insteadOf: String?

  public init(
    _ practitioner: PractitionerID, _ name: String, on day: CalendarDate, hours: String,
    insteadOf: String? = nil
  ) {
    self.practitioner = practitioner
    self.name = name
    self.day = day
    self.hours = hours
    self.insteadOf = insteadOf
  }
}

public import Vocabulary

/// Something of staff, licences, hours, services or the house that changed, as the checklist for HFIS has it (PKS 004 Ps.4(1)d,
/// Ps.4(4)s).
public struct FraudChange: Sendable, Hashable, Identifiable {
  public let id: String
  /// `Tenaga`, `Jadwal praktik` …
  public let kind: String
  /// What changed, in Indonesian.
  public let words: String
  public let changedOn: CalendarDate
  /// The last day on which it could be entered.
  public let dueOn: CalendarDate
  /// When it was entered; nil while nobody ticked that it was.
  public let enteredOn: CalendarDate?

  public init(
    id: String, kind: String, words: String, changedOn: CalendarDate, dueOn: CalendarDate,
    enteredOn: CalendarDate?
  ) {
    self.id = id
    self.kind = kind
    self.words = words
    self.changedOn = changedOn
    self.dueOn = dueOn
    self.enteredOn = enteredOn
  }
}

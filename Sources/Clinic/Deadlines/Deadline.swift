public import JKN
public import Vocabulary

/// One thing due on one day.
public struct Deadline: Sendable {
  public let rule: DeadlineRule
  public let dueOn: CalendarDate
  /// Which licence, which clock: tells two deadlines of one rule and day apart. Empty for a recurring one.
  public let subject: String
  /// What it is about, beside the rule's title: a doctor's name, what was written when the clock was started.
  public let about: String
  /// Who was asked to see to it; nil leaves it to the rule's role.
  public let person: String?
  public let done: Done?

  public struct Done: Sendable, Hashable {
    public let at: Instant
    public let by: String
    public let note: String
  }

  public func isLate(on today: CalendarDate) -> Bool { done == nil && dueOn < today }
}

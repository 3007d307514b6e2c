public import Vocabulary

/// When a Puskesmas has an agreement, whatever the term printed in its text: not between an early end and a new one
/// (SAN-06, SAN-07, SAN-10; PKS 004 Ps.12).
public struct AgreementCourse: Sendable, Hashable {
  public let gaps: [Gap]

  /// The time after one ending.
  public struct Gap: Sendable, Hashable {
    /// The last day on which the agreement held.
    public let lastDay: CalendarDate
    /// First day of a new agreement; nil while nobody made one.
    public let resumedOn: CalendarDate?
    /// Why it ended: `Kecurangan`.
    public let why: String
    public let source: String

    public init(lastDay: CalendarDate, resumedOn: CalendarDate? = nil, why: String, source: String) {
      self.lastDay = lastDay
      self.resumedOn = resumedOn
      self.why = why
      self.source = source
    }

    public func contains(_ day: CalendarDate) -> Bool {
      lastDay < day && (resumedOn.map { day < $0 } ?? true)
    }
  }

  public static let unbroken = AgreementCourse([])

  public init(_ gaps: [Gap]) { self.gaps = gaps.sorted { $0.lastDay < $1.lastDay } }

  /// Why nothing is guaranteed on a day: the ending that came first; nil while an agreement holds.
  public func gap(on day: CalendarDate) -> Gap? { gaps.first { $0.contains(day) } }

  public func holds(on day: CalendarDate) -> Bool { gap(on: day) == nil }

  /// The last day of the agreement that holds now or held last; nil while nobody has ended it.
  public var end: CalendarDate? { gaps.first { $0.resumedOn == nil }?.lastDay }
}

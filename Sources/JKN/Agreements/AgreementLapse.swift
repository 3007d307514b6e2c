public import Vocabulary

/// Why JKN guarantees nothing of what is done on a day: the agreement was ended early (SAN-06, SAN-07; PKS 004 Ps.12), or the
/// day lies outside the term of the agreement that was chosen for it.
public enum AgreementLapse: Sendable, Hashable {
  case ended(AgreementCourse.Gap)
  /// Its term ran out; `next` is the first day of another one, where one is known.
  case over(name: String, last: CalendarDate, next: CalendarDate?)
  case notBegun(first: CalendarDate)

  /// Nil while an agreement holds.
  /// - Parameters:
  ///   - name: of the agreement that was chosen for the day.
  ///   - from: its first day.
  ///   - until: its last day; nil while no end is agreed.
  ///   - next: first day of an agreement that begins later.
  public init?(
    on day: CalendarDate, _ course: AgreementCourse, _ name: String, from: CalendarDate,
    until: CalendarDate?, next: CalendarDate? = nil
  ) {
    if let gap = course.gap(on: day) {
      self = .ended(gap)
    } else if day < from {
      self = .notBegun(first: from)
    } else if let until, until < day {
      self = .over(name: name, last: until, next: next)
    } else {
      return nil
    }
  }

  /// The same by what was recorded. A day before everything that was recorded has no agreement yet; where nobody recorded any
  /// nothing is said, because only what is shipped stood in.
  ///
  /// - Parameter begins: the first day of each agreement that was recorded, in any order.
  public init?(
    on day: CalendarDate, _ course: AgreementCourse, _ name: String, from: CalendarDate,
    until: CalendarDate?, begins: [CalendarDate]
  ) {
    guard let lapse = AgreementLapse(on: day, course, name, from: from, until: until) else { return nil }
    if case .ended = lapse {
      self = lapse
    } else if !begins.contains(where: { $0 <= day }) {
      guard let first = begins.min() else { return nil }
      self = .notBegun(first: first)
    } else if case .over(_, let last, _) = lapse {
      self = .over(name: name, last: last, next: begins.filter { $0 > day }.min())
    } else {
      self = lapse
    }
  }

  /// The early end, where that is why.
  public var gap: AgreementCourse.Gap? { if case .ended(let gap) = self { gap } else { nil } }
}

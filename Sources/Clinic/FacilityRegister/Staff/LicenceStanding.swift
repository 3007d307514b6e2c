public import Vocabulary

/// How long a health worker may practise here, as it stands on a day (FAC-08): licences that follow each other without a
/// gap count as one.
public enum LicenceStanding: Sendable, Hashable {
  /// There is none in the register, or the first begins later.
  case missing
  /// It holds for more than ninety days.
  case valid(until: CalendarDate)
  /// Renewing should have begun: ninety days or fewer, today counted.
  case endsSoon(until: CalendarDate)
  /// Thirty days or fewer.
  case urgent(until: CalendarDate)
  case expired(on: CalendarDate)

  /// Days before the end in which the register warns, and warns louder.
  public static let soon = 90
  public static let urgent = 30

  public static func of(_ licences: [PracticeLicence], on day: CalendarDate) -> LicenceStanding {
    guard let end = end(of: licences, from: day) else {
      let last = licences.map(\.validUntil).filter { $0 < day }.max()
      return last.map { .expired(on: $0) } ?? .missing
    }
    let left = end.days(since: day)
    if left <= urgent { return .urgent(until: end) }
    return left <= soon ? .endsSoon(until: end) : .valid(until: end)
  }

  /// The last day without a gap since `day`; `nil` when none holds on that day.
  public static func end(of licences: [PracticeLicence], from day: CalendarDate) -> CalendarDate? {
    guard var end = licences.filter({ $0.issuedOn <= day && day <= $0.validUntil }).map(\.validUntil).max()
    else { return nil }
    while let next = licences.filter({ $0.issuedOn <= end.adding(days: 1) && $0.validUntil > end })
      .map(\.validUntil).max()
    { end = next }
    return end
  }

  /// Whether one may practise.
  public var allowsPractice: Bool {
    switch self {
    case .valid, .endsSoon, .urgent: true
    case .missing, .expired: false
    }
  }
}

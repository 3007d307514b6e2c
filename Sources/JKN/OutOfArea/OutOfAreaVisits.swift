public import Vocabulary

/// How often a participant of another kabupaten or kota was served in a month, against what the agreement allows
/// (PKS Bontang 2024 Ps.4(4)f). Emergencies are no part of it: they are always served (Ps.4(4)e).
public struct OutOfAreaVisits: Sendable, Hashable {
  /// In the calendar month of the day looked at.
  public let served: Int
  public let most: Int
  /// Where the agreement says so.
  public let source: String

  /// Whether one more visit would be one too many.
  public var isReached: Bool { served >= most }
}

extension AgreementTerms {
  /// - Parameters:
  ///   - days: the days of the participant's visits that count; those of other months are passed over.
  ///   - today: the day of the visit that is about to begin.
  /// - Returns: `nil` where the agreement sets no limit.
  public func outOfAreaVisits(served days: [CalendarDate], today: CalendarDate) -> OutOfAreaVisits? {
    registration.map { terms in
      OutOfAreaVisits(
        served: days.count { $0.year == today.year && $0.month == today.month },
        most: terms.outOfAreaVisitsPerMonth, source: terms.source)
    }
  }
}

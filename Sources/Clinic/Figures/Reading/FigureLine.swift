public import Vocabulary

/// One line of figures: a kabupaten, a Puskesmas, or a day.
public struct FigureLine: Sendable, Hashable {
  public enum Of: Sendable, Hashable {
    case district(String)
    case facility(FacilityID)
    case day(CalendarDate)
  }

  public let of: Of
  /// Empty for a day.
  public let name: String
  /// Until when the oldest of its Puskesmas is complete; `nil` for a day.
  public let completeUntil: Instant?
  /// Sums without sex and age.
  public let amounts: [FigureCell: Int]

  public func amount(_ measure: Measure, _ kind: String = "") -> Int {
    amounts[FigureCell(measure, kind)] ?? 0
  }

  /// Over every kind.
  public func total(_ measure: Measure) -> Int {
    amounts.reduce(0) { $0 + ($1.key.measure == measure ? $1.value : 0) }
  }

  /// Whole minutes one waited on average; `nil` when nobody was examined.
  public var averageWait: Int? {
    let visits = amount(.finished)
    return visits > 0 ? amount(.waitingMinutes) / visits : nil
  }
}

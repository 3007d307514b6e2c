import Vocabulary

/// The age group on the first day of each month, by day of birth, without a calendar at hand.
struct AgeGroupTable: Sendable {
  /// By month: who was born on this day or before has reached the next group.
  private let bornBy: [[Int32]]

  init(start: CalendarDate, months: Int, _ terms: CapitationTerms) {
    bornBy = (0..<months).map { month in
      let first = start.adding(months: month)
      return terms.ageGroups.dropFirst().map { group in
        Int32(first.adding(months: -12 * group.ages.lowerBound).dayNumber)
      }
    }
  }

  func group(born: Int32, month: Int) -> Int {
    var group = 0
    for edge in bornBy[month] where born <= edge { group += 1 }
    return group
  }
}

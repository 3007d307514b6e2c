public import Vocabulary

/// The agreements of one Dinas Kesehatan through the years: at most one is in force on a day.
public struct AgreementRegister: Sendable {
  /// By first day.
  public let agreements: [AgreementTerms]

  /// - Throws: under `from`, when two have the same name or a day in common.
  public init(_ agreements: [AgreementTerms]) throws(Problem) {
    self.agreements = agreements.sorted { $0.from < $1.from }
    guard Set(agreements.map(\.name)).count == agreements.count else {
      throw Problem(field: "name", "Dua perjanjian memakai nama yang sama.")
    }
    for (earlier, later) in zip(self.agreements, self.agreements.dropFirst()) {
      guard let end = earlier.until, end < later.from else {
        throw Problem(
          field: "from",
          "Perjanjian \(later.name) (mulai \(later.from.iso)) tumpang tindih dengan \(earlier.name) (\(earlier.period))."
        )
      }
    }
  }

  /// The agreement of that day; `nil` on a day without one.
  public func inForce(on date: CalendarDate) -> AgreementTerms? {
    agreements.last { $0.isInForce(on: date) }
  }
}

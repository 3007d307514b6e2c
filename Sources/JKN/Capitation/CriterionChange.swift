public import Vocabulary

/// Whether a criterion of the tariff grew or shrank, and from when on that counts (CAP-17, CAP-18; Lampiran II III.8–9).
public enum CriterionChange: String, Sendable, CaseIterable {
  /// As found, without a change.
  case same = "tetap"
  case increase = "naik"
  case decrease = "turun"

  public var word: String {
    switch self {
    case .same: "Tetap"
    case .increase: "Bertambah"
    case .decrease: "Berkurang"
    }
  }

  /// The article of the ledger that says from when on it counts.
  public var article: Article {
    switch self {
    case .same: .baseTariff
    case .increase: .increase
    case .decrease: .decrease
    }
  }

  /// An increase counts from the month after HFIS was updated, a decrease from its own day, reported or not.
  ///
  /// - Returns: nil for an increase that HFIS does not have yet.
  public func countsFrom(since: CalendarDate, enteredOn: CalendarDate?) -> CalendarDate? {
    switch self {
    case .same, .decrease: since
    case .increase: enteredOn.map { max(since, $0).firstOfMonth.adding(months: 1) }
    }
  }
}

import Vocabulary

/// What the compared days of a month come to, for one system.
public struct ReconciledMonth: Sendable, Identifiable {
  public let destination: String
  /// Oldest first.
  public let days: [ReconciliationLine]

  public var id: String { destination }
  public var ours: Int { days.reduce(0) { $0 + $1.ours } }
  public var theirs: Int { days.reduce(0) { $0 + $1.theirs } }
  public var open: Int { days.reduce(0) { $0 + $1.open } }
  public var byHand: Int { days.reduce(0) { $0 + $1.byHand } }
  /// Days on which the other system did not answer.
  public var unanswered: Int { days.count { $0.problem != nil } }

  /// The share that arrived without a hand and as we hold it, in hundredths of a percent; `nil` for an empty month.
  public var untouchedShare: Int? {
    let differences = days.reduce(0) { $0 + $1.differences }
    return ours == 0 ? nil : max(0, ours - byHand - differences) * 10_000 / ours
  }
}

extension ListReconciliations.Result {
  /// Each system of the month by itself, by name.
  public var months: [ReconciledMonth] {
    Dictionary(grouping: lines, by: \.destination)
      .map { ReconciledMonth(destination: $0, days: $1.sorted { $0.day < $1.day }) }
      .sorted { $0.destination < $1.destination }
  }
}

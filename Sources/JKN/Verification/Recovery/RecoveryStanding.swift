public import Vocabulary

/// What is paid back, what is late and what is left on a day (REC-05).
public struct RecoveryStanding: Sendable, Hashable {
  public let paid: Rupiah
  public let balance: Rupiah
  /// Due until this day and not paid.
  public let overdue: Rupiah
  /// The first instalment that is not wholly paid; nil when nothing is left.
  public let next: InstalmentPlan.Instalment?
  public let state: State

  public enum State: String, Sendable { case running, late, settled }

  /// - Parameter payments: the amount of each with its day; those after `day` do not count yet.
  public init(
    _ plan: InstalmentPlan, payments: [(on: CalendarDate, amount: Rupiah)], asOf day: CalendarDate
  ) {
    let paid = payments.filter { $0.on <= day }.reduce(Rupiah.zero) { $0 + $1.amount }
    let due = plan.instalments.filter { $0.dueOn < day }.reduce(Rupiah.zero) { $0 + $1.amount }
    self.paid = paid
    balance = max(.zero, plan.total - paid)
    overdue = max(.zero, due - paid)
    var covered = Rupiah.zero
    next = plan.instalments.first { instalment in
      covered = covered + instalment.amount
      return covered > paid
    }
    state = balance == .zero ? .settled : overdue > .zero ? .late : .running
  }
}

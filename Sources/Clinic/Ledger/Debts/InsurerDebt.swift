public import JKN
public import Vocabulary

/// A sum BPJS owes beside capitation and claims, and what came of it (PAY-02 to PAY-05, PAY-07; PKS 004 Ps.4(2)e and h; Lampiran
/// II III.18–19). It may be paid in parts.
public struct InsurerDebt: Sendable, Identifiable {
  public let id: InsurerDebtID
  /// The batch's or the underpayment's number; of a month's capitation `2026-11`.
  public let number: String
  /// What an underpayment is about; empty for a penalty.
  public let about: String
  /// The verification an underpayment comes from.
  public let auditCase: AuditCaseID?
  /// In which month of the ledger it stands.
  public let month: ParticipantMonth
  /// What is owed in all: of a penalty that of what came too late. What is still unpaid only runs, and is owed once it came.
  public let amount: Rupiah
  /// The day a penalty came to be: that of the first late payment. Of an underpayment the day it was asked for.
  public let since: CalendarDate
  /// How a penalty was counted, with the article of each step; empty for an underpayment.
  public let explanation: [Step]
  /// Those that stand, by day.
  public let payments: [DebtPayment]

  public var paid: Rupiah { payments.reduce(.zero) { $0 + $1.amount } }
  /// Still to come.
  public var left: Rupiah { max(.zero, amount - paid) }
  /// What came beyond it, once what it stood on was taken back.
  public var excess: Rupiah { max(.zero, paid - amount) }
}

extension [InsurerDebt] {
  public var amount: Rupiah { reduce(.zero) { $0 + $1.amount } }
  public var paid: Rupiah { reduce(.zero) { $0 + $1.paid } }
}

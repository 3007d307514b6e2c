public import Vocabulary

/// The penalty for a late payment (PKS Bontang 2024 Ps.4(2)d–e; Lampiran II III.18.d and III.19).
public struct LatePayment: Sendable {
  /// The last day on which payment is in time; `nil` when only the days were given.
  public let dueOn: CalendarDate?
  /// Calendar days after it.
  public let daysLate: Int
  /// Whole rupiah, half up.
  public let penalty: Rupiah
  public let warnings: [String]
  public let explanation: [Step]
}

/// Who caused a delay. Only BPJS pays for one.
public enum DelayCause: String, Sendable, CaseIterable {
  case bpjs, faskes, bank

  var word: String {
    switch self {
    case .bpjs: "BPJS Kesehatan"
    case .faskes: "Puskesmas sendiri"
    case .bank: "sistem bank"
    }
  }
}

extension AgreementTerms {
  /// Paid on `paidOn` for a file complete on `completeOn`, which is not later.
  public func latePayment(
    of amount: Rupiah, completeOn: CalendarDate, paidOn: CalendarDate, cause: DelayCause, _ days: WorkingDays
  ) -> LatePayment {
    let due = claimDue(completeOn: completeOn, days)
    let late = max(0, paidOn.days(since: due))
    let step = Step(
      "Jatuh tempo: \(payment.claimWorkingDays) hari kerja sesudah berkas lengkap", .date(due),
      source: source(.paymentDue))
    return latePayment(
      of: amount, daysLate: late, cause: cause, dueOn: due, first: [step],
      warnings: days.warnings(from: completeOn, to: due))
  }

  /// The day a complete claim has to be paid (Ps.4(2)d).
  public func claimDue(completeOn: CalendarDate, _ days: WorkingDays) -> CalendarDate {
    days.day(payment.claimWorkingDays, after: completeOn)
  }

  /// With the days late already counted.
  public func latePayment(of amount: Rupiah, daysLate: Int, cause: DelayCause) -> LatePayment {
    latePayment(of: amount, daysLate: daysLate, cause: cause, dueOn: nil, first: [], warnings: [])
  }

  /// What one more day costs (PAY-02): whole rupiah, half up.
  public func penaltyPerDay(of amount: Rupiah) -> Rupiah {
    latePayment(of: amount, daysLate: 1, cause: .bpjs).penalty
  }

  /// Days late × (percent × 12) ÷ 365 × amount, calendar days, 365 in leap years too.
  private func latePayment(
    of amount: Rupiah, daysLate: Int, cause: DelayCause, dueOn: CalendarDate?, first: [Step],
    warnings: [String]
  ) -> LatePayment {
    let yearly = Int128(payment.penaltyPercentPerMonth) * 12
    let exact = Fraction(
      Int128(amount.amount) * Int128(daysLate) * yearly, over: Int128(payment.daysInYear) * 100)
    let penalty = cause == .bpjs ? Rupiah(Int64(exact.roundedHalfUp)) : .zero
    let formula =
      "Denda: hari terlambat × (\(payment.penaltyPercentPerMonth)% × 12) / \(payment.daysInYear) × jumlah"
    return LatePayment(
      dueOn: dueOn, daysLate: daysLate, penalty: penalty, warnings: warnings,
      explanation: first + [
        Step("Jumlah yang dibayar", .money(amount), source: source(.penalty)),
        Step("Hari terlambat (hari kalender)", .whole(Int64(daysLate)), source: source(.penalty)),
        Step("Penyebab keterlambatan", .text(cause.word), source: source(.penaltyCause)),
        cause == .bpjs
          ? Step(formula, .money(penalty), source: source(.penalty))
          : Step(
            "Tidak ada denda: bukan karena BPJS Kesehatan", .money(penalty), source: source(.penaltyCause)),
      ])
  }
}

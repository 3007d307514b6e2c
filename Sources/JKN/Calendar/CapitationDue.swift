public import Vocabulary

/// The day capitation is due: the 15th of the month, or the next working day (PKS Bontang 2024 Ps.4(2)c; Lampiran II III.3).
extension AgreementTerms {
  /// - Parameter month: any day of the month.
  public func capitationDue(inMonthOf month: CalendarDate, _ days: WorkingDays) -> CalendarDate {
    days.onOrAfter(month.firstOfMonth.adding(days: payment.capitationDay - 1))
  }
}

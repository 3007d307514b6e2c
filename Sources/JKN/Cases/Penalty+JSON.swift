import Vocabulary

/// `amount` with `completeOn` and `paidOn`, or with `daysLate`; `holidays` in the place of the calendar's; `cause`.
struct PenaltyCase {
  private let amount: Rupiah
  private let cause: DelayCause
  private let dates: (completeOn: CalendarDate, paidOn: CalendarDate)?
  private let daysLate: Int?
  private let holidays: [CalendarDate]?
  private let daysLateField: JSONField

  init(_ fields: JSONFields) throws(Problem) {
    amount = try fields["amount"].money()
    cause = try fields["cause"].present?.choice() ?? .bpjs
    daysLateField = fields["daysLate"]
    daysLate = try daysLateField.present?.count(in: Limit.days)
    holidays = try fields["holidays"].present?.elements { day throws(Problem) in try day.field.date() }
    guard daysLate == nil || fields["completeOn"].isPresent && fields["paidOn"].isPresent else {
      dates = nil
      return
    }
    let completeOn = try fields["completeOn"].date()
    let paidOn = try fields["paidOn"].date()
    guard completeOn <= paidOn else {
      throw fields["paidOn"].problem("Tanggal bayar mendahului tanggal berkas lengkap.")
    }
    dates = (completeOn, paidOn)
  }

  func answer(_ bench: CaseBench) throws(Problem) -> LatePayment {
    guard let dates else { return bench.terms.latePayment(of: amount, daysLate: daysLate ?? 0, cause: cause) }
    let days =
      holidays.map(WorkingDays.init(holidays:)) ?? WorkingDays(bench.holidays, under: bench.terms.payment)
    let result = bench.terms.latePayment(
      of: amount, completeOn: dates.completeOn, paidOn: dates.paidOn, cause: cause, days)
    guard daysLate == nil || daysLate == result.daysLate else {
      throw daysLateField.problem(
        "Hari terlambat tidak cocok dengan tanggalnya: dari tanggal, \(result.daysLate) hari.")
    }
    return result
  }
}

extension LatePayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("dueOn", orNull: dueOn?.iso)
    writer.member("daysLate", daysLate)
    writer.member("penalty", penalty)
  }
}

import JKN
import Store
import Vocabulary

extension DeadlineGround {
  private var networkReportRule: DeadlineRule? {
    calendar.rules.first { $0.isStarted(by: .networkReport) }
  }

  /// Until when a month's reports of the network are sent.
  func networkReportDay(of month: ParticipantMonth) -> CalendarDate? {
    networkReportRule.flatMap { calendar.day(of: $0, startedOn: month.lastDay, working) }
  }

  /// The report of each network facility for each month that has begun (NET-10); done once it is sent.
  func networkReports(
    _ networks: [NetworkFacility], from first: CalendarDate, to last: CalendarDate, _ context: Context,
    in tx: ReadTransaction
  ) throws -> [Deadline] {
    guard let rule = networkReportRule, !networks.isEmpty else { return [] }
    let current = ParticipantMonth(of: context.today)
    let months = (-3...0).map { current.adding(months: $0) }
    let reports = try NetworkReport.standing(at: context.facility, since: months[0], in: tx)
    return months.flatMap { month -> [Deadline] in
      guard let day = networkReportDay(of: month), (first...last).contains(day) else { return [] }
      return networks.filter { $0.isReporting(month) }.map { network in
        let report = reports.first { $0.network == network.id && $0.month == month }
        let plain = deadline(
          rule, day, subject: "\(network.id)/\(month.text)", about: "\(network.name), \(month.text)")
        return plain.doneIfOpen(report.flatMap(\.done))
      }
    }
  }
}

extension NetworkReport {
  /// What the calendar says of a report that was sent.
  fileprivate var done: Deadline.Done? {
    sending.map { Deadline.Done(at: $0.mark.at, by: $0.mark.by, note: "\(number), \($0.reference)") }
  }
}

extension Deadline {
  /// The same, done by what the records show, unless somebody said so already.
  fileprivate func doneIfOpen(_ known: Done?) -> Deadline {
    Deadline(
      rule: rule, dueOn: dueOn, subject: subject, about: about, person: person, done: done ?? known)
  }
}

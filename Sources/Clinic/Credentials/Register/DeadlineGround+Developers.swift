import JKN
import Store
import Vocabulary

extension DeadlineGround {
  /// Developers whose contract ends and of whom BPJS was not told yet (SEC-05): due 30 days before.
  func developers(
    of facility: FacilityID, from first: CalendarDate, to last: CalendarDate, in tx: ReadTransaction
  ) throws -> [Deadline] {
    guard let rule = calendar.rules.first(where: { $0.isStarted(by: .developerEnd) }) else { return [] }
    return try IntegrationDeveloper.all(of: facility, in: tx).compactMap { developer in
      let due = developer.endsOn.adding(days: -IntegrationDeveloper.noticeDays)
      guard developer.notice == nil, due <= last else { return nil }
      let found = deadline(
        rule, due, subject: developer.id.text, about: "\(developer.name), kontrak \(developer.contract)")
      return found.done != nil && due < first ? nil : found
    }
  }
}

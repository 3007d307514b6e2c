import JKN
import Store
import Vocabulary

extension AuditCase {
  /// What the cases know to be done of the deadline calendar: the month's post-claim verification, once its result is there.
  static func fulfilled(
    of facility: FacilityID, zone: FacilityZone, in tx: ReadTransaction
  ) throws -> [LedgerDeadlines.Fulfilled] {
    try all(of: facility, in: tx).compactMap { found in
      guard let due = found.course.verificationDue,
        let result = found.events.first(where: { $0.event.step == .resultDelivered })
      else { return nil }
      return LedgerDeadlines.Fulfilled(
        rule: "post-claim", dueOn: due,
        done: Deadline.Done(at: zone.instant(on: result.event.on), by: result.by, note: found.number))
    }
  }
}

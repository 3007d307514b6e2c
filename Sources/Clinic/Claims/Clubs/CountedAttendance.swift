import JKN
import Store
import Vocabulary

/// Claims of clubs ask for those who count, not for everybody who signed (PRO-10).
struct CountedAttendance {
  let context: Context
  let tx: ReadTransaction

  init(_ context: Context, in tx: ReadTransaction) {
    self.context = context
    self.tx = tx
  }

  /// The claim as it is paid today; one that was sent stays what it was.
  func applied(to claim: Claim) throws -> Claim {
    guard claim.isOpen, case .club(var service) = claim.service,
      let meeting = claim.meeting
    else { return claim }
    let standings = try AttendeeStanding.all(
      of: meeting, on: claim.day, at: context.facility, zone: context.zone, in: tx)
    service.attendees = standings.values.count { $0.counts }
    var counted = claim
    counted.service = .club(service)
    return counted
  }
}

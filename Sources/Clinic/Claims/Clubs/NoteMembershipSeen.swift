import Journal
public import Store
public import Vocabulary

/// Writes down for which attendees somebody saw in BPJS's application that they were active on the day of the activity, where
/// nothing else tells (PRO-10).
public struct NoteMembershipSeen: Command {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID
  public let people: Set<PatientID>

  /// The name of the boxes.
  public static let field = "aktif"

  public init(_ meeting: ClubMeetingID, of people: Set<PatientID>) {
    self.meeting = meeting
    self.people = people
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClubMeeting.holding(meeting, of: context.facility, in: tx)
    _ = try found.claimToChange(in: tx)
    guard !people.isEmpty else {
      throw Problems([Problem(field: Self.field, "Tandai peserta yang kepesertaannya sudah dilihat.")])
    }
    let standings = try AttendeeStanding.all(
      of: meeting, on: found.day, at: context.facility, zone: context.zone, in: tx)
    guard people.allSatisfy({ standings[$0]?.isOpen == true }) else {
      throw Problems([
        Problem(field: Self.field, "Ada yang kepesertaannya sudah diketahui; muat ulang halamannya.")
      ])
    }
    for patient in people.sorted() {
      try tx.execute(
        """
        INSERT INTO club_membership_seen (facility, activity, patient, seen_at, seen_by)
        VALUES (\(context.facility), \(meeting), \(patient), \(context.now), \(context.actor.name))
        """)
    }
    return Performed((), try found.fact(FactKind.clubMembershipSeen, version: found.version))
  }
}

import JKN
import Journal
public import Store
public import Vocabulary

/// Puts the attendance list of an activity right; what is claimed for it follows while the claim is open.
public struct ChangeClubAttendance: Command {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID
  public let attendees: Set<PatientID>

  public init(_ meeting: ClubMeetingID, attendees: Set<PatientID>) {
    self.meeting = meeting
    self.attendees = attendees
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClubMeeting.holding(meeting, of: context.facility, in: tx)
    let claim = try found.claimToChange(in: tx)
    let present = Set(found.attendees.map(\.patient))
    let (added, gone) = (attendees.subtracting(present), present.subtracting(attendees))
    try check(added, on: found.day, context, in: tx)
    guard !added.isEmpty || !gone.isEmpty else { return Performed((), nil) }
    let version = found.version + 1
    try ClubAttendance.add(added, to: meeting, version: version, at: context.facility, in: tx)
    if !gone.isEmpty {
      try ClubAttendance.end(gone, of: meeting, version: version, at: context.facility, in: tx)
    }
    try found.change(to: version, in: tx)
    if let claim, case .club(var service) = claim.service {
      service.attendees = attendees.count
      try tx.execute(
        """
        UPDATE claim SET service = \(Kept(ClaimService.club(service)))
        WHERE facility = \(context.facility) AND id = \(claim.id)
        """)
      try Claim.note("changed", of: claim.id.text, on: context.today, in: tx, context)
    }
    return Performed((), try found.fact(FactKind.clubAttendanceChanged, version: version))
  }

  private func check(
    _ added: Set<PatientID>, on day: CalendarDate, _ context: Context, in tx: ReadTransaction
  ) throws {
    var problems = Problems()
    if attendees.isEmpty {
      problems.add("hadir", "Tandai peserta yang menandatangani daftar hadir, atau tarik kegiatannya.")
    }
    let members = Set(try ClubMember.all(of: context.facility, on: day, in: tx).map(\.patient))
    if !added.isSubset(of: members) {
      problems.add("hadir", "Ada yang bukan peserta Prolanis pada tanggal itu.")
    }
    try problems.throwIfAny()
  }
}

extension ClubMeeting {
  /// One that was not taken back.
  static func holding(
    _ id: ClubMeetingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ClubMeeting {
    let found = try find(id, of: facility, in: tx)
    guard found.withdrawnBecause == nil else { throw Refusal.conflict("Kegiatan ini sudah ditarik.") }
    return found
  }

  /// The claim made from it, when it is still on the desk; nil when it was withdrawn.
  ///
  /// - Throws: `Refusal.conflict` when it has been sent.
  func claimToChange(in tx: ReadTransaction) throws -> Claim? {
    let sql: SQL =
      "SELECT \(sql: Claim.columns) WHERE c.facility = \(facility) AND c.source = \("club/\(id)")"
    guard let claim = try tx.first(sql, Claim.init) else { return nil }
    guard claim.batch == nil else {
      throw Refusal.conflict(
        "Klaim kegiatan ini sudah masuk pengajuan. Keluarkan dahulu dari pengajuannya, lalu ubah kegiatannya."
      )
    }
    return claim.isOpen ? claim : nil
  }

  func fact(_ kind: String, version: Int) throws -> Fact {
    try Fact(kind, subject: "ClubActivity/\(id)", payload: ClubFact(meeting: id, version: version))
  }
}

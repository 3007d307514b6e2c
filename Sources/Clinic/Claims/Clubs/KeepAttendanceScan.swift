import Journal
public import Store
public import Vocabulary

/// Keeps the scan of a signed attendance list; with it the claim has its evidence.
public struct KeepAttendanceScan: Command {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID
  public let scan: [UInt8]

  /// The name of its field.
  public static let field = "pindaian"

  public init(_ meeting: ClubMeetingID, scan: [UInt8]) {
    self.meeting = meeting
    self.scan = scan
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClubMeeting.holding(meeting, of: context.facility, in: tx)
    let claim = try found.claimToChange(in: tx)
    try problems.throwIfAny()
    try tx.execute(
      """
      INSERT INTO club_attendance_scan (facility, id, activity, version, scan, kept_at, kept_by)
      VALUES (\(context.facility), \(ID<AttendanceScan>(at: context.now)), \(meeting), \(found.version), \(scan),
        \(context.now), \(context.actor.name))
      """)
    if let claim {
      let ticked = Set(try ClaimTick.all(of: claim.id, at: context.facility, in: tx).keys)
      _ = try TickEvidence(claim.id, ticked.union([AttendanceScan.item])).perform(in: tx, context)
    }
    return Performed((), try found.fact(FactKind.clubScanKept, version: found.version))
  }

  private var problems: Problems {
    var problems = Problems()
    problems.checkScan(
      scan, in: Self.field, missing: "Pilih pindaian daftar hadir yang sudah ditandatangani.")
    return problems
  }
}

/// The newest scan of an activity's list.
public struct ReadAttendanceScan: Query {
  public static let action = Action.manageClaims
  public let meeting: ClubMeetingID

  public init(_ meeting: ClubMeetingID) { self.meeting = meeting }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      """
      SELECT scan FROM club_attendance_scan WHERE facility = \(context.facility) AND activity = \(meeting)
      ORDER BY kept_at DESC, id DESC LIMIT 1
      """
    ) { try $0["scan"] as [UInt8] }
    guard let found, let kind = ScanKind(found) else { throw Refusal.notFound("Pindaian daftar hadir") }
    return (kind, found)
  }
}

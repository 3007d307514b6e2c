import Store
public import Vocabulary

/// The signed attendance list of an activity, scanned (PRO-05; agreement 004 L.I II.2.b.6 and 8). The newest one holds.
public struct AttendanceScan: Sendable, Hashable {
  /// The evidence of a claim that it is (`evidence-2024.json`).
  static let item = "daftar-hadir"

  /// The version of the list when it was scanned.
  public let version: Int
  public let at: Instant
  public let by: String

  /// Nil while none was kept.
  static func latest(
    of meeting: ClubMeetingID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> AttendanceScan? {
    try tx.first(
      """
      SELECT version, kept_at, kept_by FROM club_attendance_scan
      WHERE facility = \(facility) AND activity = \(meeting) ORDER BY kept_at DESC, id DESC LIMIT 1
      """
    ) { AttendanceScan(version: try $0["version"], at: try $0["kept_at"], by: try $0["kept_by"]) }
  }
}

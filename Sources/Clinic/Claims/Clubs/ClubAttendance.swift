public import Store
public import Vocabulary

/// Who was on the list of an activity, and from which version of it to which.
public struct ClubAttendance: Sendable, Hashable {
  public let patient: PatientID
  public let since: Int
  /// The version in which the person was taken off; nil while on the list.
  public let until: Int?

  /// Whom a version put on the list or took off it.
  public static func changed(
    by version: Int, of meeting: ClubMeetingID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ClubAttendance] {
    try tx.all(
      """
      SELECT patient, since_version, until_version FROM club_attendance_version
      WHERE facility = \(facility) AND activity = \(meeting)
        AND (since_version = \(version) OR until_version = \(version)) ORDER BY patient
      """, ClubAttendance.init)
  }

  /// Who is on the list now.
  public static func present(
    at meeting: ClubMeetingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ClubAttendance] {
    try tx.all(
      """
      SELECT t.patient, v.since_version, v.until_version FROM club_attendance t
      LEFT JOIN club_attendance_version v ON v.facility = t.facility AND v.activity = t.activity
        AND v.patient = t.patient
      WHERE t.facility = \(facility) AND t.activity = \(meeting) ORDER BY t.patient
      """, ClubAttendance.init)
  }

  private init(_ row: Row) throws {
    patient = try row["patient"]
    since = (try row["since_version"] as Int?) ?? 1
    until = try row["until_version"]
  }

  static func add(
    _ patients: Set<PatientID>, to meeting: ClubMeetingID, version: Int, at facility: FacilityID,
    in tx: WriteTransaction
  ) throws {
    for patient in patients.sorted() {
      try tx.execute(
        """
        INSERT INTO club_attendance (facility, activity, patient) VALUES (\(facility), \(meeting), \(patient))
        ON CONFLICT DO NOTHING
        """)
      try tx.execute(
        """
        INSERT INTO club_attendance_version (facility, activity, patient, since_version)
        VALUES (\(facility), \(meeting), \(patient), \(version))
        ON CONFLICT (facility, activity, patient) DO UPDATE SET
          since_version = excluded.since_version, until_version = NULL
        """)
    }
  }

  static func end(
    _ patients: Set<PatientID>, of meeting: ClubMeetingID, version: Int, at facility: FacilityID,
    in tx: WriteTransaction
  ) throws {
    for patient in patients.sorted() {
      // An attendance from before versions were kept began with the first.
      try tx.execute(
        """
        INSERT INTO club_attendance_version (facility, activity, patient, since_version, until_version)
        VALUES (\(facility), \(meeting), \(patient), 1, \(version))
        ON CONFLICT (facility, activity, patient) DO UPDATE SET until_version = excluded.until_version
        """)
    }
    try tx.execute(
      """
      DELETE FROM club_attendance
      WHERE facility = \(facility) AND activity = \(meeting) AND patient IN \(list: patients.sorted())
      """)
  }
}

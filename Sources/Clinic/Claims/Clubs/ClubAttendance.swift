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
      SELECT patient, since_version, until_version FROM club_attendance
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
      SELECT patient, since_version, until_version FROM club_attendance
      WHERE facility = \(facility) AND activity = \(meeting) AND until_version IS NULL ORDER BY patient
      """, ClubAttendance.init)
  }

  private init(_ row: Row) throws {
    patient = try row["patient"]
    since = try row["since_version"]
    until = try row["until_version"]
  }

  static func add(
    _ patients: Set<PatientID>, to meeting: ClubMeetingID, version: Int, at facility: FacilityID,
    in tx: WriteTransaction
  ) throws {
    for patient in patients.sorted() {
      try tx.execute(
        """
        INSERT INTO club_attendance (facility, activity, patient, since_version)
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
    try tx.execute(
      """
      UPDATE club_attendance SET until_version = \(version)
      WHERE facility = \(facility) AND activity = \(meeting) AND patient IN \(list: patients.sorted())
      """)
  }
}

import Store

extension Migration {
  /// What shows that a club's activity is to be paid: the signed attendance list as it was scanned (PRO-05), and whose
  /// membership was seen in BPJS's application that day (PRO-10).
  static let clubEvidence = Migration(
    128, "club evidence",
    [
      .sql(
        """
        CREATE TABLE club_attendance_scan (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          activity TEXT NOT NULL,
          version BIGINT NOT NULL,
          scan \(type: .blob) NOT NULL,
          kept_at BIGINT NOT NULL,
          kept_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .appendOnly("club_attendance_scan"),
      .distributed("club_attendance_scan"),
      .sql(
        "CREATE INDEX club_attendance_scan_activity ON club_attendance_scan (facility, activity, kept_at)"),
      .sql(
        """
        CREATE TABLE club_membership_seen (
          facility TEXT NOT NULL REFERENCES facility (id),
          activity TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          seen_at BIGINT NOT NULL,
          seen_by TEXT NOT NULL,
          PRIMARY KEY (facility, activity, patient))
        """),
      .appendOnly("club_membership_seen"),
      .distributed("club_membership_seen"),
    ])
}

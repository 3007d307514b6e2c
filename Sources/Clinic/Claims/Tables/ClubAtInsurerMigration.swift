import Store

extension Migration {
  /// What the insurer is told of clubs: versions of an attendance list, activities taken back, and which club of the
  /// insurer is which of ours.
  static let clubsAtInsurer = Migration(
    82, "clubs at the insurer",
    [
      .sql(
        """
        CREATE TABLE club_activity_change (
          facility TEXT NOT NULL REFERENCES facility (id),
          activity TEXT NOT NULL,
          version BIGINT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_reason TEXT,
          PRIMARY KEY (facility, activity))
        """),
      .distributed("club_activity_change"),
      .sql(
        """
        CREATE TABLE club_attendance_version (
          facility TEXT NOT NULL REFERENCES facility (id),
          activity TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          since_version BIGINT NOT NULL,
          until_version BIGINT,
          PRIMARY KEY (facility, activity, patient))
        """),
      .distributed("club_attendance_version"),
      .sql(
        """
        CREATE TABLE club_link (
          facility TEXT NOT NULL REFERENCES facility (id),
          club TEXT NOT NULL,
          programme TEXT NOT NULL CHECK (programme IN ('dm', 'ht')),
          remote_id TEXT NOT NULL,
          remote_name TEXT NOT NULL,
          linked_at BIGINT NOT NULL,
          linked_by TEXT NOT NULL,
          PRIMARY KEY (facility, club))
        """),
      .distributed("club_link"),
    ])
}

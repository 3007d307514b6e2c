import Store

extension Migration {
  /// What the insurer is told of clubs: versions of an attendance list, activities taken back, and which club of the
  /// insurer is which of ours.
  static let clubsAtInsurer = Migration(
    82, "clubs at the insurer",
    [
      .sql("ALTER TABLE club_activity ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
      .sql("ALTER TABLE club_activity ADD COLUMN withdrawn_at BIGINT"),
      .sql("ALTER TABLE club_activity ADD COLUMN withdrawn_reason TEXT"),
      .sql("ALTER TABLE club_attendance ADD COLUMN since_version BIGINT NOT NULL DEFAULT 1"),
      .sql("ALTER TABLE club_attendance ADD COLUMN until_version BIGINT"),
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

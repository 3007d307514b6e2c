import Store

extension Migration {
  /// What copies were made and what restoring them showed. Of the whole database, so of no one facility.
  static let backups = Migration(
    70, "backups",
    [
      .sql(
        """
        CREATE TABLE backup (
          id TEXT NOT NULL PRIMARY KEY,
          made_at BIGINT NOT NULL,
          file TEXT NOT NULL,
          size BIGINT NOT NULL,
          digest TEXT NOT NULL,
          row_count BIGINT NOT NULL,
          program TEXT NOT NULL,
          took BIGINT NOT NULL)
        """),
      .local("backup"),
      .sql("CREATE INDEX backup_made ON backup (made_at)"),
      .sql("CREATE INDEX backup_digest ON backup (digest)"),
      .appendOnly("backup"),
      .sql(
        """
        CREATE TABLE restore_drill (
          id TEXT NOT NULL PRIMARY KEY,
          drilled_at BIGINT NOT NULL,
          file TEXT NOT NULL,
          backup_made_at BIGINT,
          passed BIGINT NOT NULL,
          finding TEXT NOT NULL,
          row_count BIGINT NOT NULL,
          entry_count BIGINT NOT NULL,
          took BIGINT NOT NULL)
        """),
      .local("restore_drill"),
      .sql("CREATE INDEX restore_drill_when ON restore_drill (drilled_at)"),
      .appendOnly("restore_drill"),
    ])
}

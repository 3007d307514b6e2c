import Store

extension Migration {
  /// Agreements an administrator added, each as the whole text of its file: figures of a year ago are counted by the very
  /// same text. One that was wrong is withdrawn, never changed.
  static let agreementFiles = Migration(
    103, "agreement files",
    [
      .sql(
        """
        CREATE TABLE agreement_file (
          id TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          title TEXT NOT NULL,
          from_day TEXT NOT NULL,
          until_day TEXT,
          text TEXT NOT NULL,
          added_at BIGINT NOT NULL,
          added_by TEXT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_by TEXT)
        """),
      .reference("agreement_file"),
    ])
}

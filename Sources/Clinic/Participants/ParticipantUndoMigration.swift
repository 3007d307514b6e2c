import Store

extension Migration {
  /// Which participant files were taken back, by whom; their rows are gone.
  static let participantUndos = Migration(
    123, "participant undos",
    [
      .sql(
        """
        CREATE TABLE participant_undo (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          month TEXT NOT NULL,
          version BIGINT NOT NULL,
          file TEXT NOT NULL,
          total BIGINT NOT NULL,
          imported_at BIGINT NOT NULL,
          imported_by TEXT NOT NULL,
          undone_at BIGINT NOT NULL,
          undone_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("participant_undo"),
    ])
}

import Store

extension Migration {
  /// Holidays of years the program does not bring: one list for the whole installation, kept file by file so that one can be
  /// taken back.
  static let holidays = Migration(
    122, "holidays",
    [
      .sql(
        """
        CREATE TABLE holiday_file (
          id TEXT NOT NULL PRIMARY KEY,
          year BIGINT NOT NULL,
          name TEXT NOT NULL,
          days BIGINT NOT NULL,
          problems TEXT NOT NULL,
          taken_at BIGINT NOT NULL,
          taken_by TEXT NOT NULL,
          undone_at BIGINT,
          undone_by TEXT)
        """),
      .reference("holiday_file"),
      .sql(
        """
        CREATE TABLE holiday (
          file TEXT NOT NULL REFERENCES holiday_file (id),
          day TEXT NOT NULL,
          name TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('national', 'collective-leave')),
          PRIMARY KEY (file, day))
        """),
      .reference("holiday"),
    ])
}

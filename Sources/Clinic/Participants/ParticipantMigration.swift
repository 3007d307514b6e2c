public import Store

extension Migration {
  /// The monthly files of registered participants (REG-02), each a version of one list.
  ///
  /// A row of `participant` holds from the version `since` until before the version `until`: a month in which two of a
  /// hundred participants change costs two rows of a hundred. A version counts once its file is `complete`.
  public static let participants = Migration(
    65, "participants",
    [
      .sql(
        """
        CREATE TABLE participant_file (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          month TEXT NOT NULL,
          version BIGINT NOT NULL,
          file TEXT NOT NULL,
          digest TEXT NOT NULL,
          imported_at BIGINT NOT NULL,
          imported_by TEXT NOT NULL,
          complete BIGINT NOT NULL,
          total BIGINT NOT NULL,
          added BIGINT NOT NULL,
          removed BIGINT NOT NULL,
          changed BIGINT NOT NULL,
          bad_lines BIGINT NOT NULL,
          UNIQUE (facility, version))
        """),
      .distributed("participant_file"),
      .sql(
        """
        CREATE TABLE participant_file_problem (
          file TEXT NOT NULL REFERENCES participant_file (id),
          line BIGINT NOT NULL,
          sentence TEXT NOT NULL)
        """),
      .sql("CREATE INDEX participant_file_problem_file ON participant_file_problem (file, line)"),
      .sql(
        """
        CREATE TABLE participant (
          facility TEXT NOT NULL,
          card TEXT NOT NULL,
          since BIGINT NOT NULL,
          until BIGINT,
          nik TEXT,
          name TEXT NOT NULL,
          sex TEXT NOT NULL,
          birth_date TEXT NOT NULL,
          membership TEXT NOT NULL,
          class_of_care TEXT NOT NULL,
          active BIGINT NOT NULL,
          status TEXT NOT NULL,
          fingerprint TEXT NOT NULL,
          PRIMARY KEY (facility, card, since))
        """),
      .distributed("participant"),
      .sql("CREATE INDEX participant_nik ON participant (facility, nik)"),
      .sql("CREATE INDEX participant_since ON participant (facility, since)"),
      .sql("CREATE INDEX participant_until ON participant (facility, until)"),
    ])
}

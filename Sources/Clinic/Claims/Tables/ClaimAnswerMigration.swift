import Store

extension Migration {
  /// What BPJS answered, file by file, so that a file can be taken back.
  static let claimAnswers = Migration(
    95, "claim answers",
    [
      .sql(
        """
        CREATE TABLE claim_answer_file (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          name TEXT NOT NULL,
          digest TEXT NOT NULL,
          lines BIGINT NOT NULL,
          refused BIGINT NOT NULL,
          problems TEXT NOT NULL,
          taken_at BIGINT NOT NULL,
          taken_by TEXT NOT NULL,
          undone_at BIGINT,
          undone_by TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("claim_answer_file"),
      .sql(
        """
        CREATE TABLE claim_answer (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          claim TEXT NOT NULL,
          batch TEXT NOT NULL,
          file TEXT,
          verdict TEXT NOT NULL CHECK (verdict IN ('verified', 'pending', 'returned', 'paid')),
          amount BIGINT,
          reason TEXT NOT NULL,
          code TEXT,
          payable BIGINT,
          answered_at BIGINT NOT NULL,
          answered_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("claim_answer"),
      .sql("CREATE INDEX claim_answer_of ON claim_answer (facility, claim, answered_at)"),
    ])
}

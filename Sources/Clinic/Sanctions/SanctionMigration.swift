import Store

extension Migration {
  /// Warnings with their answers and liftings, and the end of the agreement (PKS 004 Ps.11–12).
  static let sanctions = Migration(
    114, "sanctions",
    [
      .sql(
        """
        CREATE TABLE warning (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          audit_case TEXT,
          kind TEXT NOT NULL,
          violation TEXT NOT NULL,
          sequence BIGINT NOT NULL,
          given_on TEXT NOT NULL,
          about TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          answered_on TEXT,
          answer TEXT,
          lifted_on TEXT,
          lifted_because TEXT,
          PRIMARY KEY (facility, id),
          CHECK (lifted_on IS NULL OR lifted_on >= given_on))
        """),
      .distributed("warning"),
      .sql("CREATE INDEX warning_day ON warning (facility, given_on)"),
      .sql(
        """
        CREATE TABLE termination (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          ground TEXT NOT NULL,
          event_on TEXT NOT NULL,
          effective_on TEXT NOT NULL,
          again_from TEXT,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("termination"),
      .appendOnly("termination"),
    ])
}

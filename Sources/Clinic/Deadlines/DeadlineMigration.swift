import Store

extension Migration {
  /// Clocks that somebody started, what was done in time, and whose work a deadline is. The calendar itself is data.
  static let deadlines = Migration(
    93, "deadlines",
    [
      .sql(
        """
        CREATE TABLE deadline_clock (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          rule TEXT NOT NULL,
          started_on TEXT NOT NULL,
          due_on TEXT NOT NULL,
          note TEXT NOT NULL,
          started_at BIGINT NOT NULL,
          started_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("deadline_clock"),
      .sql("CREATE INDEX deadline_clock_due ON deadline_clock (facility, due_on)"),
      .sql(
        """
        CREATE TABLE deadline_done (
          facility TEXT NOT NULL REFERENCES facility (id),
          rule TEXT NOT NULL,
          due_on TEXT NOT NULL,
          subject TEXT NOT NULL,
          note TEXT NOT NULL,
          done_at BIGINT NOT NULL,
          done_by TEXT NOT NULL,
          PRIMARY KEY (facility, rule, due_on, subject))
        """),
      .distributed("deadline_done"),
      .sql(
        """
        CREATE TABLE deadline_assignment (
          facility TEXT NOT NULL REFERENCES facility (id),
          rule TEXT NOT NULL,
          account TEXT NOT NULL,
          assigned_at BIGINT NOT NULL,
          assigned_by TEXT NOT NULL,
          PRIMARY KEY (facility, rule))
        """),
      .distributed("deadline_assignment"),
    ])
}

import Store

extension Migration {
  /// Losses to be paid back, by which instalments, and what came in (PKS 004 Ps.10).
  static let recoveries = Migration(
    113, "recoveries",
    [
      .sql(
        """
        CREATE TABLE recovery (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          audit_case TEXT,
          cause TEXT NOT NULL,
          about TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          signed_on TEXT NOT NULL,
          minutes TEXT NOT NULL,
          approval TEXT NOT NULL,
          last_day TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("recovery"),
      .sql(
        """
        CREATE TABLE recovery_instalment (
          facility TEXT NOT NULL REFERENCES facility (id),
          recovery TEXT NOT NULL,
          number BIGINT NOT NULL,
          due_on TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          PRIMARY KEY (facility, recovery, number))
        """),
      .distributed("recovery_instalment"),
      .sql(
        """
        CREATE TABLE recovery_payment (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          recovery TEXT NOT NULL,
          paid_on TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          way TEXT NOT NULL,
          reference TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("recovery_payment"),
      .appendOnly("recovery_payment"),
      .sql("CREATE INDEX recovery_payment_of ON recovery_payment (facility, recovery)"),
    ])
}

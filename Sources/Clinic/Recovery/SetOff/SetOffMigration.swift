import Store

extension Migration {
  /// What of a loss is kept back from a month's capitation or a batch of claims (PKS 004 Ps.10(3)).
  static let recoverySetOffs = Migration(
    117, "recovery set-offs",
    [
      .sql(
        """
        CREATE TABLE recovery_set_off (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          recovery TEXT NOT NULL,
          month TEXT,
          capitation BIGINT NOT NULL CHECK (capitation >= 0),
          batch TEXT,
          non_capitation BIGINT NOT NULL CHECK (non_capitation >= 0),
          planned_on TEXT NOT NULL,
          planned_at BIGINT NOT NULL,
          planned_by TEXT NOT NULL,
          settled_on TEXT,
          settled_by TEXT,
          cancelled_on TEXT,
          cancelled_by TEXT,
          cancelled_because TEXT,
          PRIMARY KEY (facility, id),
          CHECK (capitation + non_capitation > 0),
          CHECK (capitation = 0 OR month IS NOT NULL),
          CHECK (non_capitation = 0 OR batch IS NOT NULL),
          CHECK (settled_on IS NULL OR cancelled_on IS NULL))
        """),
      .distributed("recovery_set_off"),
      .sql("CREATE INDEX recovery_set_off_of ON recovery_set_off (facility, recovery)"),
      .sql("CREATE INDEX recovery_set_off_month ON recovery_set_off (facility, month)"),
      .sql("CREATE INDEX recovery_set_off_batch ON recovery_set_off (facility, batch)"),
    ])
}

import Store

extension Migration {
  /// More time for paying a loss back: what was asked, what BPJS decided, and the instalments from then on (PKS 004 Ps.10(4)b–c).
  static let recoveryExtensions = Migration(
    143, "recovery extensions",
    [
      .sql(
        """
        CREATE TABLE recovery_extension (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          recovery TEXT NOT NULL,
          letter TEXT NOT NULL,
          asked_on TEXT NOT NULL,
          reason TEXT NOT NULL,
          asked_until TEXT NOT NULL,
          asked_count BIGINT NOT NULL CHECK (asked_count > 0),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          decided_on TEXT,
          approved BIGINT,
          decision_letter TEXT,
          decided_until TEXT,
          decision_note TEXT,
          decision_at BIGINT,
          decision_by TEXT,
          PRIMARY KEY (facility, id),
          CHECK ((decided_on IS NULL) = (approved IS NULL)))
        """),
      .distributed("recovery_extension"),
      .sql("CREATE INDEX recovery_extension_of ON recovery_extension (facility, recovery)"),
      .sql(
        """
        CREATE TABLE recovery_extension_instalment (
          facility TEXT NOT NULL REFERENCES facility (id),
          extension TEXT NOT NULL,
          number BIGINT NOT NULL,
          due_on TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          PRIMARY KEY (facility, extension, number))
        """),
      .distributed("recovery_extension_instalment"),
    ])
}

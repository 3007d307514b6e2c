import Store

extension Migration {
  /// Doctors who were decided not to count for a month, with what the records showed. Rows are added and never changed: one that
  /// was taken back gets a row in `ledger_withdrawal`.
  static let practiceDecisions = Migration(
    151, "practice decisions",
    [
      .sql(
        """
        CREATE TABLE practice_decision (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          practitioner TEXT NOT NULL,
          month TEXT NOT NULL,
          reason TEXT NOT NULL,
          scheduled_days BIGINT NOT NULL,
          practised_days BIGINT NOT NULL,
          missed_days TEXT NOT NULL,
          decided_on TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("practice_decision"),
      .sql("CREATE INDEX practice_decision_month ON practice_decision (facility, month)"),
    ])
}

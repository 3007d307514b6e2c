import Store

extension Migration {
  /// Which receipt pays which batch of claims, and BPJS's own number of the claim form.
  static let receiptMatches = Migration(
    125, "receipt matches",
    [
      .sql(
        """
        CREATE TABLE receipt_match (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          receipt TEXT NOT NULL,
          batch TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          delay_cause TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("receipt_match"),
      .sql("CREATE INDEX receipt_match_batch ON receipt_match (facility, batch)"),
      .sql("CREATE INDEX receipt_match_receipt ON receipt_match (facility, receipt)"),
      .sql("ALTER TABLE claim_batch ADD COLUMN fpk_number TEXT"),
    ])
}

import Store

extension Migration {
  /// By what a record shows a claimed service, beside what comes with the program (FRD-03). One list for every Puskesmas of
  /// the database; a sign is ended by a date, never changed.
  static let claimSigns = Migration(
    154, "claim signs",
    [
      .sql(
        """
        CREATE TABLE claim_sign (
          id TEXT NOT NULL PRIMARY KEY,
          subject TEXT NOT NULL,
          title TEXT NOT NULL,
          diagnoses TEXT NOT NULL,
          procedures TEXT NOT NULL,
          tests TEXT NOT NULL,
          from_day TEXT NOT NULL,
          until_day TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          ended_at BIGINT,
          ended_by TEXT)
        """),
      .reference("claim_sign"),
    ])
}

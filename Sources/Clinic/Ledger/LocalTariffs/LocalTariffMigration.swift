import Store

extension Migration {
  /// What local regulations set for an ambulance, by date, for the Puskesmas of a regency. One that was wrong is withdrawn,
  /// never changed. It takes the place of the single undated amount in the settings of claims.
  static let localTariffs = Migration(
    145, "local tariffs",
    [
      .sql(
        """
        CREATE TABLE local_tariff (
          id TEXT NOT NULL PRIMARY KEY,
          region TEXT NOT NULL,
          government TEXT NOT NULL,
          likeness TEXT NOT NULL,
          regulation TEXT NOT NULL,
          from_day TEXT NOT NULL,
          until_day TEXT,
          way TEXT NOT NULL CHECK (way IN ('land', 'water')),
          basis TEXT NOT NULL CHECK (basis IN ('trip', 'kilometre')),
          amount BIGINT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_by TEXT)
        """),
      .reference("local_tariff"),
      .sql("ALTER TABLE claim_setting DROP COLUMN ambulance"),
      .sql("ALTER TABLE agreement_choice ADD COLUMN runs_kbk BIGINT NOT NULL DEFAULT 1"),
    ])
}

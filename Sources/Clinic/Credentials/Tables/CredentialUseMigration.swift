public import Store

extension Migration {
  /// How often credentials were used, by the hour (SEC-11), and the way to the journal's entries about no patient.
  public static let credentialUses = Migration(
    63, "credential uses",
    [
      .sql(
        """
        CREATE TABLE credential_use (
          facility TEXT NOT NULL REFERENCES facility (id),
          system TEXT NOT NULL,
          version BIGINT NOT NULL,
          hour BIGINT NOT NULL,
          outcome TEXT NOT NULL CHECK (outcome IN ('used', 'refused', 'withheld')),
          uses BIGINT NOT NULL,
          last_at BIGINT NOT NULL,
          detail TEXT NOT NULL,
          PRIMARY KEY (facility, system, version, hour, outcome))
        """),
      .distributed("credential_use"),
      .sql("CREATE INDEX credential_use_hour ON credential_use (facility, hour)"),
      .sql("CREATE INDEX journal_entry_house ON journal_entry (facility, at) WHERE patient IS NULL"),
    ])
}

import Store

extension Migration {
  /// Who held an office before and who holds it since, with the minutes of it (AGR-09).
  static let officialChanges = Migration(
    162, "official changes",
    [
      .sql(
        """
        CREATE TABLE official_change (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          office TEXT NOT NULL,
          agreement TEXT NOT NULL,
          minutes TEXT NOT NULL,
          signed_on TEXT NOT NULL,
          place TEXT NOT NULL,
          effective_on TEXT NOT NULL,
          former_name TEXT NOT NULL,
          former_number TEXT NOT NULL,
          successor_name TEXT NOT NULL,
          successor_number TEXT NOT NULL,
          decree TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("official_change"),
      .appendOnly("official_change"),
    ])
}

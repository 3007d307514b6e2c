import Store

extension Migration {
  /// The papers of screenings that were written down by mistake, as they were, with who took them back and why.
  static let withdrawnScreeningPapers = Migration(
    175, "withdrawn screening papers",
    [
      .sql(
        """
        CREATE TABLE withdrawn_screening_paper (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          encounter TEXT NOT NULL REFERENCES encounter (id),
          kind TEXT NOT NULL CHECK (kind IN ('statement', 'introduction', 'received')),
          subject TEXT NOT NULL,
          place TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          withdrawn_at BIGINT NOT NULL,
          withdrawn_by TEXT NOT NULL,
          withdrawn_because TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .appendOnly("withdrawn_screening_paper"),
      .distributed("withdrawn_screening_paper"),
      .sql("CREATE INDEX withdrawn_screening_paper_visit ON withdrawn_screening_paper (encounter)"),
    ])
}

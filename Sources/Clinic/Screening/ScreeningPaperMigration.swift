import Store

extension Migration {
  /// The papers of health screenings, by visit (agreement 004 L.I II.3.f, j and l).
  static let screeningPapers = Migration(
    169, "screening papers",
    [
      .sql(
        """
        CREATE TABLE screening_paper (
          facility TEXT NOT NULL REFERENCES facility (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          kind TEXT NOT NULL CHECK (kind IN ('statement', 'introduction', 'received')),
          subject TEXT NOT NULL,
          place TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, encounter, kind, subject))
        """),
      .distributed("screening_paper"),
    ])
}

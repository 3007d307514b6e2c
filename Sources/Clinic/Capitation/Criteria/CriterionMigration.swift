import Store

extension Migration {
  /// The criteria of the tariff as they were through the years (Lampiran II I.A.1.b).
  static let capitationCriteria = Migration(
    136, "capitation criteria",
    [
      .sql(
        """
        CREATE TABLE capitation_criterion (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          criterion TEXT NOT NULL CHECK (criterion IN ('sdm', 'kelengkapan', 'lingkup', 'komitmen')),
          value TEXT NOT NULL,
          since TEXT NOT NULL,
          change TEXT NOT NULL,
          entered_on TEXT,
          basis TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("capitation_criterion"),
      .appendOnly("capitation_criterion"),
    ])
}

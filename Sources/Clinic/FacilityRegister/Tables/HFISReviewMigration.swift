import Store

extension Migration {
  /// When somebody compared the register with what stands in HFIS, and what was missing or different (FAC-01).
  static let hfisReviews = Migration(
    134, "hfis reviews",
    [
      .sql(
        """
        CREATE TABLE hfis_review (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          reviewed_on TEXT NOT NULL,
          lacking BIGINT NOT NULL,
          differences TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("hfis_review"),
    ])
}

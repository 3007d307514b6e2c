import Store

extension Migration {
  /// A month's KBK as BPJS assessed it. One that is assessed again gets another row; the newest that stands holds.
  static let kbkAssessments = Migration(
    124, "kbk assessments",
    [
      .sql(
        """
        CREATE TABLE kbk_assessment (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          month TEXT NOT NULL,
          contact_rate TEXT NOT NULL,
          referral_ratio TEXT NOT NULL,
          prolanis_ratio TEXT NOT NULL,
          contact_rating BIGINT NOT NULL CHECK (contact_rating BETWEEN 1 AND 4),
          referral_rating BIGINT NOT NULL CHECK (referral_rating BETWEEN 1 AND 4),
          prolanis_rating BIGINT NOT NULL CHECK (prolanis_rating BETWEEN 1 AND 4),
          percent BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 100),
          assessed_on TEXT NOT NULL,
          reference TEXT NOT NULL,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("kbk_assessment"),
      .sql("CREATE INDEX kbk_assessment_month ON kbk_assessment (facility, month)"),
    ])
}

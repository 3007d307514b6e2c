import Store

extension Migration {
  /// Whether BPJS has a patient in Program Rujuk Balik: as P-Care answers, and as somebody saw it in BPJS's application while
  /// the line was away (PRO-12).
  static let referBackMembership = Migration(
    127, "refer-back membership",
    [
      .sql("ALTER TABLE eligibility_check ADD COLUMN refer_back TEXT"),
      .sql(
        """
        CREATE TABLE refer_back_lookup (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          programme TEXT NOT NULL,
          noted_at BIGINT NOT NULL,
          noted_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .appendOnly("refer_back_lookup"),
      .distributed("refer_back_lookup"),
      .sql("CREATE INDEX refer_back_lookup_patient ON refer_back_lookup (patient, noted_at)"),
    ])
}

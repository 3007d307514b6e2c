import Store

extension Migration {
  /// The register of Prolanis (PRO-01). A membership ends; it is never erased.
  static let prolanis = Migration(
    91, "prolanis",
    [
      .sql(
        """
        CREATE TABLE prolanis_membership (
          id TEXT NOT NULL,
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          programme TEXT NOT NULL CHECK (programme IN ('dm', 'ht')),
          club TEXT NOT NULL,
          may_contact BIGINT NOT NULL,
          enrolled_on TEXT NOT NULL,
          enrolled_by TEXT NOT NULL,
          ended_on TEXT,
          end_reason TEXT,
          PRIMARY KEY (facility, id),
          CHECK (ended_on IS NULL OR ended_on >= enrolled_on))
        """),
      .distributed("prolanis_membership"),
      .sql(
        """
        CREATE UNIQUE INDEX prolanis_membership_open ON prolanis_membership (facility, patient, programme)
        WHERE ended_on IS NULL
        """),
    ])
}

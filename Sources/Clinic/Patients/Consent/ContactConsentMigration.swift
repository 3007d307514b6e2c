import Store

extension Migration {
  /// Who agreed to be called or written to, and who took it back (UU 27/2022 art. 20). The newest answer holds.
  static let contactConsent = Migration(
    92, "contact consent",
    [
      .sql(
        """
        CREATE TABLE contact_consent (
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          at BIGINT NOT NULL,
          given BIGINT NOT NULL,
          account TEXT NOT NULL,
          author TEXT NOT NULL,
          PRIMARY KEY (facility, patient, at))
        """),
      .distributed("contact_consent"),
      .appendOnly("contact_consent"),
    ])
}

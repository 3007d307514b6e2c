public import Store

extension Migration {
  /// Signed integrity pacts for the use of BPJS's keys (agreement 004, annex XII; SEC-02).
  public static let integrityPacts = Migration(
    62, "integrity pacts",
    [
      .sql(
        """
        CREATE TABLE integrity_pact (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          account TEXT NOT NULL REFERENCES account (id),
          name TEXT NOT NULL,
          identity TEXT NOT NULL,
          position TEXT NOT NULL,
          email TEXT NOT NULL,
          institution TEXT NOT NULL,
          form_version TEXT NOT NULL,
          place TEXT NOT NULL,
          signed_on TEXT NOT NULL,
          valid_until TEXT NOT NULL,
          evidence TEXT NOT NULL,
          scan \(type: .blob),
          filed_at BIGINT NOT NULL,
          filed_by TEXT NOT NULL,
          ended_at BIGINT,
          end_reason TEXT)
        """),
      .distributed("integrity_pact"),
      .sql("CREATE INDEX integrity_pact_account ON integrity_pact (facility, account, valid_until)"),
    ])
}

import Store

extension Migration {
  /// Who may use which application of BPJS under a name of his or her own (agreement 004 L.IX; FAC-13, FAC-14).
  static let loginPacts = Migration(
    108, "login pacts",
    [
      .sql(
        """
        CREATE TABLE login_pact (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          account TEXT NOT NULL REFERENCES account (id),
          name TEXT NOT NULL,
          nik TEXT NOT NULL,
          jkn_number TEXT,
          email TEXT NOT NULL,
          application TEXT NOT NULL,
          rights TEXT NOT NULL,
          from_on TEXT NOT NULL,
          until_on TEXT NOT NULL,
          assigned_at BIGINT NOT NULL,
          assigned_by TEXT NOT NULL,
          signed_at BIGINT,
          ended_at BIGINT,
          end_reason TEXT,
          reported_at BIGINT,
          reported_by TEXT,
          CHECK (until_on >= from_on))
        """),
      .distributed("login_pact"),
      .sql("CREATE INDEX login_pact_of ON login_pact (facility, account)"),
    ])
}

public import Store

extension Migration {
  /// The register of third-party developers (SEC-04, SEC-05) and of violations (SEC-07, SEC-08).
  public static let credentialRegisters = Migration(
    64, "developers and violations",
    [
      .sql(
        """
        CREATE TABLE integration_developer (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          name TEXT NOT NULL,
          contract TEXT NOT NULL,
          begins_on TEXT NOT NULL,
          ends_on TEXT NOT NULL,
          notice TEXT,
          ended_on TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL)
        """),
      .distributed("integration_developer"),
      .sql("CREATE INDEX integration_developer_facility ON integration_developer (facility, ends_on)"),
      .sql(
        """
        CREATE TABLE integration_violation (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          about TEXT NOT NULL CHECK (about IN ('kunci', 'akun')),
          person TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          what TEXT NOT NULL,
          action TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL)
        """),
      .distributed("integration_violation"),
      .sql("CREATE INDEX integration_violation_facility ON integration_violation (facility, happened_on)"),
    ])
}

public import Store

extension Migration {
  /// Credentials of outside systems per facility (SEC-01): who set which version when, and the locked values apart.
  public static let credentials = Migration(
    61, "credentials",
    [
      .sql(
        """
        CREATE TABLE credential (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          system TEXT NOT NULL,
          version BIGINT NOT NULL,
          holder TEXT REFERENCES account (id),
          set_at BIGINT NOT NULL,
          set_by TEXT NOT NULL,
          ended_at BIGINT,
          end_reason TEXT,
          UNIQUE (facility, system, version))
        """),
      .distributed("credential"),
      .sql(
        "CREATE UNIQUE INDEX credential_current ON credential (facility, system) WHERE ended_at IS NULL"),
      .sql(
        """
        CREATE TABLE credential_value (
          credential TEXT NOT NULL REFERENCES credential (id),
          facility TEXT NOT NULL,
          system TEXT NOT NULL,
          field TEXT NOT NULL,
          key_name TEXT NOT NULL,
          sealed \(type: .blob) NOT NULL,
          PRIMARY KEY (credential, field))
        """),
      .distributed("credential_value"),
    ])
}

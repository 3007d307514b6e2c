public import Store

extension Migration {
  /// Personal accounts, their sessions, one-time links, failed attempts, and the drafts people have not sent yet.
  /// Secrets stand here as SHA-256 only, passwords as scrypt.
  public static let accounts = Migration(
    11, "accounts",
    [
      .sql(
        """
        CREATE TABLE account (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          user_name TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          roles TEXT NOT NULL,
          practitioner TEXT REFERENCES practitioner (id),
          password TEXT,
          active BIGINT NOT NULL DEFAULT 1,
          born_at BIGINT NOT NULL)
        """),
      .reference("account"),
      .sql("CREATE INDEX account_facility ON account (facility, name)"),
      .sql(
        """
        CREATE TABLE session (
          secret_hash TEXT NOT NULL PRIMARY KEY,
          former_hash TEXT UNIQUE,
          account TEXT NOT NULL REFERENCES account (id),
          form_token TEXT NOT NULL,
          secret_since BIGINT NOT NULL,
          seen_at BIGINT NOT NULL)
        """),
      .local("session"),
      .sql("CREATE INDEX session_account ON session (account)"),
      .sql("CREATE INDEX session_seen ON session (seen_at)"),
      .sql(
        """
        CREATE TABLE account_link (
          secret_hash TEXT NOT NULL PRIMARY KEY,
          account TEXT REFERENCES account (id),
          expires_at BIGINT NOT NULL)
        """),
      .local("account_link"),
      .sql(
        """
        CREATE TABLE sign_in_attempt (
          user_name_hash TEXT NOT NULL PRIMARY KEY,
          failures BIGINT NOT NULL,
          last_at BIGINT NOT NULL)
        """),
      .local("sign_in_attempt"),
      .sql(
        """
        CREATE TABLE form_draft (
          account TEXT NOT NULL REFERENCES account (id),
          name TEXT NOT NULL,
          body TEXT NOT NULL,
          saved_at BIGINT NOT NULL,
          PRIMARY KEY (account, name))
        """),
      .distributed("form_draft", by: "account"),
    ])
}

import Store

extension Migration {
  /// Every paper that left the house, by the code it is checked with (requirements, Part D).
  static let issuedDocuments = Migration(
    105, "issued documents",
    [
      .sql(
        """
        CREATE TABLE issued_document (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          kind TEXT NOT NULL,
          number TEXT NOT NULL,
          version BIGINT NOT NULL,
          title TEXT NOT NULL,
          facts TEXT NOT NULL,
          sha256 TEXT NOT NULL,
          issued_at BIGINT NOT NULL,
          issued_by TEXT NOT NULL,
          superseded_at BIGINT,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawn_why TEXT,
          UNIQUE (facility, kind, number, version),
          CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL)))
        """),
      .distributed("issued_document"),
      .sql("CREATE INDEX issued_document_newest ON issued_document (facility, issued_at)"),
    ])
}

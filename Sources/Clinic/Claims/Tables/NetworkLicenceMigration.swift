import Store

extension Migration {
  /// Licences of network facilities and of who serves there, beside what their statement says (NET-13).
  static let networkLicences = Migration(
    133, "network licences",
    [
      .sql(
        """
        CREATE TABLE network_licence (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          network TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('operating', 'practice')),
          holder TEXT NOT NULL,
          number TEXT NOT NULL,
          valid_from TEXT NOT NULL,
          valid_until TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawal_reason TEXT,
          PRIMARY KEY (facility, id),
          CHECK (valid_until >= valid_from))
        """),
      .distributed("network_licence"),
      .sql("CREATE INDEX network_licence_of ON network_licence (facility, network)"),
    ])
}

import Store

extension Migration {
  /// Laboratories and pharmacies beside midwives, all fields of Lampiran VI, and who approved which statement,
  /// copies of the agreements (NET-02 to NET-06).
  static let networkStatements = Migration(
    120, "network statements",
    [
      .sql("ALTER TABLE network_facility ADD COLUMN kind TEXT NOT NULL DEFAULT 'midwife'"),
      .sql("ALTER TABLE network_facility ADD COLUMN responsible TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN midwives TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN nurses TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN email TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN operating_licence TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN account_holder TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN tax_number TEXT NOT NULL DEFAULT ''"),
      .sql("ALTER TABLE network_facility ADD COLUMN assistants_until TEXT"),
      .sql("ALTER TABLE network_facility ADD COLUMN ended_on TEXT"),
      .sql(
        """
        CREATE TABLE network_statement (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          network TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('consent', 'change', 'revocation')),
          content TEXT NOT NULL,
          reason TEXT NOT NULL,
          asked_at BIGINT NOT NULL,
          asked_by TEXT NOT NULL,
          settled_at BIGINT,
          dropped_at BIGINT,
          dropped_by TEXT,
          drop_reason TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("network_statement"),
      .sql("CREATE INDEX network_statement_of ON network_statement (facility, network)"),
      .sql(
        """
        CREATE TABLE network_approval (
          facility TEXT NOT NULL REFERENCES facility (id),
          statement TEXT NOT NULL,
          party TEXT NOT NULL CHECK (party IN ('network', 'puskesmas', 'insurer')),
          person TEXT NOT NULL,
          approved_on TEXT NOT NULL,
          reference TEXT NOT NULL,
          approved_at BIGINT NOT NULL,
          approved_by TEXT NOT NULL,
          PRIMARY KEY (facility, statement, party))
        """),
      .distributed("network_approval"),
      .sql(
        """
        CREATE TABLE network_agreement (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          network TEXT NOT NULL,
          number TEXT NOT NULL,
          valid_from TEXT NOT NULL,
          valid_until TEXT NOT NULL,
          scan \(type: .blob) NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("network_agreement"),
    ])
}

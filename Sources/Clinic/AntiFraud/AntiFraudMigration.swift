import Store

extension Migration {
  /// What the fraud rules found, what became of it, and the team that decides (PKS 004 Ps.4(4)u, Ps.12(1)b).
  static let fraudHits = Migration(
    115, "fraud hits",
    [
      .sql(
        """
        CREATE TABLE fraud_scan (
          facility TEXT NOT NULL REFERENCES facility (id),
          month TEXT NOT NULL,
          signed_until BIGINT NOT NULL,
          scanned_at BIGINT NOT NULL,
          visits BIGINT NOT NULL,
          PRIMARY KEY (facility, month))
        """),
      .distributed("fraud_scan"),
      .sql(
        """
        CREATE TABLE fraud_hit (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          rule TEXT NOT NULL,
          subject TEXT NOT NULL,
          month TEXT NOT NULL,
          day TEXT NOT NULL,
          explanation TEXT NOT NULL,
          visits TEXT NOT NULL,
          found_at BIGINT NOT NULL,
          disposition TEXT NOT NULL DEFAULT 'open',
          disposed_at BIGINT,
          disposed_by TEXT,
          note TEXT,
          audit_case TEXT,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, rule, subject))
        """),
      .distributed("fraud_hit"),
      .sql("CREATE INDEX fraud_hit_month ON fraud_hit (facility, month, day)"),
      .sql("CREATE INDEX fraud_hit_disposition ON fraud_hit (facility, disposition, day)"),
      // Which months have anything new is asked without reading every signature.
      .sql("CREATE INDEX signature_at ON signature (facility, at)"),
      .sql(
        """
        CREATE TABLE fraud_team_entry (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          kind TEXT NOT NULL,
          on_day TEXT NOT NULL,
          title TEXT NOT NULL,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          ended_on TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("fraud_team_entry"),
    ])

  /// Anonymous reports (FRD-04; PKS 004 Ps.9(3)). No column says who, from where or at what hour: days only, and the code
  /// with which the sender looks again stands here as its hash.
  static let whistleReports = Migration(
    116, "whistle reports",
    [
      .sql(
        """
        CREATE TABLE whistle_report (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          code_hash TEXT NOT NULL,
          received_on TEXT NOT NULL,
          contact TEXT NOT NULL,
          closed_on TEXT,
          audit_case TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("whistle_report"),
      .sql("CREATE INDEX whistle_report_code ON whistle_report (code_hash)"),
      .sql(
        """
        CREATE TABLE whistle_message (
          facility TEXT NOT NULL REFERENCES facility (id),
          report TEXT NOT NULL,
          number BIGINT NOT NULL,
          sender TEXT NOT NULL CHECK (sender IN ('reporter', 'team')),
          written_on TEXT NOT NULL,
          text TEXT NOT NULL,
          PRIMARY KEY (facility, report, number))
        """),
      .distributed("whistle_message"),
    ])
}

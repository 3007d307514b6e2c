import Store

extension Migration {
  /// The monthly report of each network facility, with who confirmed, approved and sent it (NET-10).
  static let networkReports = Migration(
    130, "network reports",
    [
      .sql(
        """
        CREATE TABLE network_report (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          network TEXT NOT NULL,
          month TEXT NOT NULL,
          content TEXT NOT NULL,
          confirmer TEXT NOT NULL,
          confirmed_at BIGINT NOT NULL,
          confirmed_by TEXT NOT NULL,
          approved_at BIGINT,
          approved_by TEXT,
          sent_on TEXT,
          sent_reference TEXT,
          sent_at BIGINT,
          sent_by TEXT,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawal_reason TEXT,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("network_report"),
      .sql(
        """
        CREATE UNIQUE INDEX network_report_month ON network_report (facility, network, month)
        WHERE withdrawn_at IS NULL
        """),
    ])
}

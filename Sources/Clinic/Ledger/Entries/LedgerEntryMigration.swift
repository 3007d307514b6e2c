import Store

extension Migration {
  /// What is written into the capitation ledger by hand. Rows are added and never changed: one that was wrong gets a row
  /// in `ledger_withdrawal`, with the reason.
  static let capitationLedger = Migration(
    100, "capitation ledger",
    [
      .sql(
        """
        CREATE TABLE tariff_letter (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          dated TEXT NOT NULL,
          valid_from TEXT NOT NULL,
          valid_until TEXT,
          tariff BIGINT NOT NULL CHECK (tariff > 0),
          reference TEXT NOT NULL,
          scan \(type: .blob),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("tariff_letter"),
      .sql(
        """
        CREATE TABLE capitation_correction (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          cause TEXT NOT NULL,
          first_month TEXT NOT NULL,
          last_month TEXT NOT NULL,
          settled_in TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount <> 0),
          letter TEXT NOT NULL,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("capitation_correction"),
      .sql(
        """
        CREATE TABLE silpa_fixing (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          fiscal_year BIGINT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount >= 0),
          from_month TEXT NOT NULL,
          document TEXT NOT NULL,
          dated TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("silpa_fixing"),
      .sql(
        """
        CREATE TABLE compensation_minutes (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          month TEXT NOT NULL,
          number TEXT NOT NULL,
          agreed_on TEXT NOT NULL,
          place TEXT NOT NULL,
          insurer_name TEXT NOT NULL,
          insurer_position TEXT NOT NULL,
          head_name TEXT NOT NULL,
          head_number TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("compensation_minutes"),
      .sql(
        """
        CREATE TABLE ledger_withdrawal (
          facility TEXT NOT NULL REFERENCES facility (id),
          entry TEXT NOT NULL,
          reason TEXT NOT NULL,
          withdrawn_at BIGINT NOT NULL,
          withdrawn_by TEXT NOT NULL,
          PRIMARY KEY (facility, entry))
        """),
      .distributed("ledger_withdrawal"),
    ])
}

import Store

extension Migration {
  /// What came of penalties and underpayments, in as many parts as BPJS pays.
  static let debtPayments = Migration(
    150, "debt payments",
    [
      .sql(
        """
        CREATE TABLE debt_payment (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('denda-kapitasi', 'denda-klaim', 'kurang-bayar')),
          subject TEXT NOT NULL,
          receipt TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          own_receipt BIGINT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("debt_payment"),
      .sql("CREATE INDEX debt_payment_subject ON debt_payment (facility, kind, subject)"),
      .sql("CREATE INDEX debt_payment_receipt ON debt_payment (facility, receipt)"),
      // An underpayment named its one receipt itself. The copy gets an identity of its own: that of the underpayment with
      // another version digit.
      .sql(
        """
        INSERT INTO debt_payment (facility, id, kind, subject, receipt, amount, own_receipt, recorded_at, recorded_by)
        SELECT facility, substr(id, 1, 14) || '4' || substr(id, 16), 'kurang-bayar', id, receipt, amount, 0,
          recorded_at, COALESCE(paid_by, recorded_by)
        FROM underpayment WHERE receipt IS NOT NULL
        """),
      .sql(
        "UPDATE underpayment SET receipt = NULL, paid_on = NULL, paid_by = NULL WHERE receipt IS NOT NULL"),
    ])
}

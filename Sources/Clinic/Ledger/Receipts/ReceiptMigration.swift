import Store

extension Migration {
  /// Where BPJS pays to, and what came: written by hand, or taken line by line from a bank's statement.
  static let paymentReceipts = Migration(
    101, "payment receipts",
    [
      .sql(
        """
        CREATE TABLE payment_account (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          purpose TEXT NOT NULL,
          bank TEXT NOT NULL,
          number TEXT NOT NULL,
          holder TEXT NOT NULL,
          treasurer TEXT NOT NULL,
          tax_number TEXT NOT NULL,
          is_virtual BIGINT NOT NULL,
          valid_from TEXT NOT NULL,
          addendum TEXT,
          addendum_on TEXT,
          entered_on TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("payment_account"),
      .sql(
        """
        CREATE TABLE payment_receipt (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          purpose TEXT NOT NULL,
          month TEXT NOT NULL,
          received_on TEXT NOT NULL,
          gross BIGINT NOT NULL CHECK (gross > 0),
          tax BIGINT NOT NULL CHECK (tax >= 0),
          fee BIGINT NOT NULL CHECK (fee >= 0),
          reference TEXT NOT NULL,
          note TEXT NOT NULL,
          delay_cause TEXT NOT NULL,
          batch TEXT,
          line BIGINT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          CHECK (tax + fee <= gross))
        """),
      .distributed("payment_receipt"),
      .sql("CREATE INDEX payment_receipt_month ON payment_receipt (facility, purpose, month)"),
      .sql(
        """
        CREATE TABLE receipt_import (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          file TEXT NOT NULL,
          digest TEXT NOT NULL,
          taken BIGINT NOT NULL,
          refused BIGINT NOT NULL,
          imported_at BIGINT NOT NULL,
          imported_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("receipt_import"),
      .sql(
        """
        CREATE TABLE receipt_import_problem (
          facility TEXT NOT NULL REFERENCES facility (id),
          batch TEXT NOT NULL,
          line BIGINT NOT NULL,
          sentence TEXT NOT NULL,
          PRIMARY KEY (facility, batch, line))
        """),
      .distributed("receipt_import_problem"),
    ])
}

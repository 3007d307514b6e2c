import Store

extension Migration {
  /// Batches on the shelf, every movement of them, and what lies ready or was handed over for which line.
  static let stock = Migration(
    24, "stock",
    [
      .sql(
        """
        CREATE TABLE stock_batch (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          drug_code TEXT NOT NULL,
          drug TEXT NOT NULL,
          folded_name TEXT NOT NULL,
          lot TEXT NOT NULL,
          expires_on TEXT NOT NULL,
          quantity BIGINT NOT NULL CHECK (quantity >= 0),
          received_at BIGINT NOT NULL,
          UNIQUE (facility, drug_code, lot, expires_on))
        """),
      .distributed("stock_batch"),
      .sql("CREATE INDEX stock_batch_expiry ON stock_batch (facility, expires_on)"),
      .sql(
        """
        CREATE TABLE stock_movement (
          id TEXT NOT NULL PRIMARY KEY,
          batch TEXT NOT NULL REFERENCES stock_batch (id),
          kind TEXT NOT NULL,
          change BIGINT NOT NULL,
          prescription TEXT REFERENCES prescription (id),
          reason TEXT NOT NULL DEFAULT '',
          moved_at BIGINT NOT NULL,
          moved_by TEXT REFERENCES practitioner (id))
        """),
      .appendOnly("stock_movement"),
      .sql("CREATE INDEX stock_movement_batch ON stock_movement (batch)"),
      .sql(
        """
        CREATE TABLE dispense (
          id TEXT NOT NULL PRIMARY KEY,
          prescription_item TEXT NOT NULL REFERENCES prescription_item (id),
          batch TEXT NOT NULL REFERENCES stock_batch (id),
          quantity BIGINT NOT NULL CHECK (quantity > 0),
          prepared_at BIGINT NOT NULL,
          prepared_by TEXT NOT NULL REFERENCES practitioner (id))
        """),
      .sql("CREATE INDEX dispense_item ON dispense (prescription_item)"),
    ])
}

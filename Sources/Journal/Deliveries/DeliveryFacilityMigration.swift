public import Store

extension Migration {
  /// What hangs on a delivery or a comparison says whose it is, as those do. SQLite cannot add a column that is never
  /// empty to a table with rows, so on both engines the tables are made anew and filled from what they hang on.
  public static let deliveryFacilities = Migration(
    76, "facilities of deliveries",
    [
      .sql("ALTER TABLE delivery_need RENAME TO former_delivery_need"),
      .sql(
        """
        CREATE TABLE delivery_need (
          facility TEXT NOT NULL,
          destination TEXT NOT NULL,
          needed_key TEXT NOT NULL,
          delivery TEXT NOT NULL REFERENCES delivery (id),
          PRIMARY KEY (destination, needed_key, delivery))
        """),
      .sql(
        """
        INSERT INTO delivery_need (facility, destination, needed_key, delivery)
        SELECT d.facility, n.destination, n.needed_key, n.delivery
        FROM former_delivery_need n JOIN delivery d ON d.id = n.delivery
        """),
      .sql("DROP TABLE former_delivery_need"),
      .sql("CREATE INDEX delivery_need_of ON delivery_need (delivery)"),
      .distributed("delivery_need"),
      .sql("ALTER TABLE delivery_attempt RENAME TO former_delivery_attempt"),
      .sql(
        """
        CREATE TABLE delivery_attempt (
          facility TEXT NOT NULL,
          delivery TEXT NOT NULL REFERENCES delivery (id),
          number BIGINT NOT NULL,
          at BIGINT NOT NULL,
          outcome TEXT NOT NULL,
          detail TEXT,
          PRIMARY KEY (delivery, number))
        """),
      .sql(
        """
        INSERT INTO delivery_attempt (facility, delivery, number, at, outcome, detail)
        SELECT d.facility, a.delivery, a.number, a.at, a.outcome, a.detail
        FROM former_delivery_attempt a JOIN delivery d ON d.id = a.delivery
        """),
      .sql("DROP TABLE former_delivery_attempt"),
      .distributed("delivery_attempt"),
      .sql("ALTER TABLE reconciliation_difference RENAME TO former_reconciliation_difference"),
      .sql(
        """
        CREATE TABLE reconciliation_difference (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL,
          reconciliation TEXT NOT NULL REFERENCES reconciliation (id),
          kind TEXT NOT NULL CHECK (kind IN ('missing-there', 'missing-here', 'different')),
          what TEXT NOT NULL,
          key TEXT,
          remote_id TEXT,
          encounter TEXT,
          fields TEXT NOT NULL,
          repair_key TEXT,
          settled_at BIGINT,
          settled_as TEXT CHECK (settled_as IN ('resent', 'accepted')))
        """),
      .sql(
        """
        INSERT INTO reconciliation_difference (id, facility, reconciliation, kind, what, key, remote_id, encounter,
          fields, repair_key, settled_at, settled_as)
        SELECT d.id, r.facility, d.reconciliation, d.kind, d.what, d.key, d.remote_id, d.encounter, d.fields,
          d.repair_key, d.settled_at, d.settled_as
        FROM former_reconciliation_difference d JOIN reconciliation r ON r.id = d.reconciliation
        """),
      .sql("DROP TABLE former_reconciliation_difference"),
      .sql("CREATE INDEX reconciliation_difference_of ON reconciliation_difference (reconciliation)"),
      .distributed("reconciliation_difference"),
    ])
}

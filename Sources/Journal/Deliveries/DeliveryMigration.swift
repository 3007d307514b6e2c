public import Store

extension Migration {
  /// What is to be sent, what each thing waits for, and every attempt.
  public static let deliveries = Migration(
    3, "deliveries",
    [
      .sql(
        """
        CREATE TABLE delivery (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL,
          destination TEXT NOT NULL,
          kind TEXT NOT NULL,
          key TEXT NOT NULL,
          patient TEXT,
          encounter TEXT,
          state TEXT NOT NULL
            CHECK (state IN ('waiting', 'sending', 'delivered', 'retry', 'attention', 'superseded')),
          attempts BIGINT NOT NULL DEFAULT 0,
          outcome_unknown BIGINT NOT NULL DEFAULT 0,
          blocked_by BIGINT NOT NULL DEFAULT 0,
          created_at BIGINT NOT NULL,
          due_at BIGINT NOT NULL,
          lease_until BIGINT,
          delivered_at BIGINT,
          remote_id TEXT,
          problem TEXT,
          remedy TEXT,
          UNIQUE (destination, key))
        """),
      .distributed("delivery"),
      .sql(
        """
        CREATE INDEX delivery_ready ON delivery (destination, due_at, created_at)
        WHERE state IN ('waiting', 'retry') AND blocked_by = 0
        """),
      .sql("CREATE INDEX delivery_sending ON delivery (destination, lease_until) WHERE state = 'sending'"),
      .sql("CREATE INDEX delivery_encounter ON delivery (encounter) WHERE encounter IS NOT NULL"),
      .sql("CREATE INDEX delivery_patient ON delivery (patient) WHERE patient IS NOT NULL"),
      .sql("CREATE INDEX delivery_desk ON delivery (facility, state, created_at)"),
      .sql("CREATE INDEX delivery_day ON delivery (facility, created_at)"),
      .sql(
        """
        CREATE TABLE delivery_need (
          destination TEXT NOT NULL,
          needed_key TEXT NOT NULL,
          delivery TEXT NOT NULL REFERENCES delivery (id),
          PRIMARY KEY (destination, needed_key, delivery))
        """),
      .sql("CREATE INDEX delivery_need_of ON delivery_need (delivery)"),
      .sql(
        """
        CREATE TABLE delivery_attempt (
          delivery TEXT NOT NULL REFERENCES delivery (id),
          number BIGINT NOT NULL,
          at BIGINT NOT NULL,
          outcome TEXT NOT NULL,
          detail TEXT,
          PRIMARY KEY (delivery, number))
        """),
    ])
}

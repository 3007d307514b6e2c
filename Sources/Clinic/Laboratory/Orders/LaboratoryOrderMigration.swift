import Store

extension Migration {
  /// What was asked of the laboratory, and what was taken from the patient for it.
  static let laboratoryOrders = Migration(
    21, "laboratory orders",
    [
      .sql(
        """
        CREATE TABLE laboratory_order (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          number TEXT NOT NULL,
          day TEXT NOT NULL,
          state TEXT NOT NULL,
          question TEXT NOT NULL,
          ordered_at BIGINT NOT NULL,
          ordered_by TEXT NOT NULL REFERENCES practitioner (id),
          cancel_reason TEXT NOT NULL DEFAULT '',
          UNIQUE (facility, number))
        """),
      .distributed("laboratory_order"),
      .sql("CREATE INDEX laboratory_order_encounter ON laboratory_order (encounter)"),
      .sql("CREATE INDEX laboratory_order_work ON laboratory_order (facility, state, day)"),
      .sql(
        """
        CREATE TABLE service_request (
          id TEXT NOT NULL PRIMARY KEY,
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          line BIGINT NOT NULL CHECK (line > 0),
          test_code TEXT NOT NULL,
          test TEXT NOT NULL,
          UNIQUE (laboratory_order, line),
          UNIQUE (laboratory_order, test_code))
        """),
      .sql(
        """
        CREATE TABLE specimen (
          id TEXT NOT NULL PRIMARY KEY,
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          number TEXT NOT NULL,
          type TEXT NOT NULL,
          collected_at BIGINT NOT NULL,
          collected_by TEXT NOT NULL REFERENCES practitioner (id),
          UNIQUE (laboratory_order, number))
        """),
      .sql(
        """
        CREATE TABLE specimen_request (
          specimen TEXT NOT NULL REFERENCES specimen (id),
          service_request TEXT NOT NULL PRIMARY KEY REFERENCES service_request (id))
        """),
    ])
}

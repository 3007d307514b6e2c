public import Store

extension Migration {
  /// Visits. The engine itself refuses a second open visit of one patient to one poli on one day.
  public static let encounters = Migration(
    16, "encounters",
    [
      .sql(
        """
        CREATE TABLE encounter (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          number TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          room TEXT NOT NULL REFERENCES room (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          payer TEXT NOT NULL CHECK (payer IN ('jkn-here', 'jkn-elsewhere', 'general')),
          jkn_number TEXT,
          status TEXT NOT NULL CHECK (status IN ('arrived', 'in-progress', 'finished', 'cancelled')),
          reason TEXT NOT NULL,
          day TEXT NOT NULL,
          arrived_at BIGINT NOT NULL,
          started_at BIGINT,
          finished_at BIGINT,
          disposition TEXT,
          version BIGINT NOT NULL DEFAULT 0,
          UNIQUE (facility, number),
          CHECK (started_at IS NULL OR started_at >= arrived_at),
          CHECK (finished_at IS NULL OR finished_at >= started_at))
        """),
      .distributed("encounter"),
      .sql("CREATE INDEX encounter_patient ON encounter (patient, arrived_at)"),
      .sql("CREATE INDEX encounter_day ON encounter (facility, day, room)"),
      .sql(
        """
        CREATE UNIQUE INDEX encounter_open ON encounter (patient, room, day)
        WHERE status IN ('arrived', 'in-progress')
        """),
    ])
}

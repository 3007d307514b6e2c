import Store

extension Migration {
  /// Stays in bed, each from the visit at which it was decided (INP-01, INP-10). One that was written down wrongly is
  /// kept and marked. The engine itself refuses a second open stay of one patient, and a second one from one visit.
  static let stays = Migration(
    170, "stays",
    [
      .sql(
        """
        CREATE TABLE stay (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          admitted_at BIGINT NOT NULL,
          code TEXT NOT NULL,
          diagnosis TEXT NOT NULL,
          bed TEXT NOT NULL,
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          discharged_at BIGINT,
          disposition TEXT CHECK (disposition IN ('home', 'aadvice', 'other-hcf', 'exp', 'oth')),
          discharge_note TEXT,
          discharged_by TEXT,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawn_reason TEXT,
          PRIMARY KEY (facility, id),
          CHECK (discharged_at IS NULL OR discharged_at >= admitted_at),
          CHECK ((discharged_at IS NULL) = (disposition IS NULL)))
        """),
      .distributed("stay"),
      .sql("CREATE INDEX stay_patient ON stay (patient, admitted_at)"),
      .sql("CREATE INDEX stay_discharged ON stay (facility, discharged_at)"),
      .sql(
        """
        CREATE UNIQUE INDEX stay_open ON stay (facility, patient)
        WHERE discharged_at IS NULL AND withdrawn_at IS NULL
        """),
      .sql("CREATE UNIQUE INDEX stay_encounter ON stay (facility, encounter) WHERE withdrawn_at IS NULL"),
    ])
}

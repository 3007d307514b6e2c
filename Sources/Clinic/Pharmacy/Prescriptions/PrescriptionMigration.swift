import Store

extension Migration {
  /// Prescriptions and their lines. A line keeps its own copy of the drug.
  static let prescriptions = Migration(
    23, "prescriptions",
    [
      .sql(
        """
        CREATE TABLE prescription (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          number TEXT NOT NULL,
          day TEXT NOT NULL,
          state TEXT NOT NULL,
          written_at BIGINT NOT NULL,
          written_by TEXT NOT NULL REFERENCES practitioner (id),
          sent_at BIGINT,
          review TEXT,
          review_note TEXT NOT NULL DEFAULT '',
          reviewed_at BIGINT,
          reviewed_by TEXT REFERENCES practitioner (id),
          return_reason TEXT,
          prepared_at BIGINT,
          prepared_by TEXT REFERENCES practitioner (id),
          checked_at BIGINT,
          checked_by TEXT REFERENCES practitioner (id),
          check_reason TEXT NOT NULL DEFAULT '',
          handed_over_at BIGINT,
          handed_over_by TEXT REFERENCES practitioner (id),
          received_by TEXT,
          counselled BIGINT NOT NULL DEFAULT 0,
          counsel_note TEXT NOT NULL DEFAULT '',
          UNIQUE (facility, number))
        """),
      .distributed("prescription"),
      .sql("CREATE UNIQUE INDEX prescription_draft ON prescription (encounter) WHERE state = 'draft'"),
      .sql("CREATE INDEX prescription_encounter ON prescription (encounter)"),
      .sql("CREATE INDEX prescription_patient ON prescription (patient, day)"),
      .sql("CREATE INDEX prescription_work ON prescription (facility, state, day)"),
      .sql(
        """
        CREATE TABLE prescription_item (
          id TEXT NOT NULL PRIMARY KEY,
          prescription TEXT NOT NULL REFERENCES prescription (id),
          line BIGINT NOT NULL CHECK (line > 0),
          drug_code TEXT NOT NULL,
          drug TEXT NOT NULL,
          times_per_day BIGINT NOT NULL,
          dose TEXT NOT NULL,
          dose_unit TEXT NOT NULL,
          days BIGINT NOT NULL,
          quantity BIGINT NOT NULL CHECK (quantity > 0),
          instruction TEXT NOT NULL,
          short_reason TEXT NOT NULL DEFAULT '',
          UNIQUE (prescription, line))
        """),
    ])
}

import Store

extension Migration {
  /// The lines of a prescription, what was taken for them, the movements of the shelf and the problems of a participants'
  /// file say whose they are. The tables are made anew, as in 77.
  static let pharmacyFacilities = Migration(
    78, "facilities of pharmacy work",
    [
      .sql("ALTER TABLE prescription_item RENAME TO former_prescription_item"),
      .sql("ALTER TABLE dispense RENAME TO former_dispense"),
      .sql("ALTER TABLE stock_movement RENAME TO former_stock_movement"),
      .sql("ALTER TABLE participant_file_problem RENAME TO former_participant_file_problem"),
      .sql(
        """
        CREATE TABLE prescription_item (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
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
          compound BIGINT CHECK (compound > 0),
          UNIQUE (prescription, line))
        """),
      .sql(
        """
        INSERT INTO prescription_item (id, facility, prescription, line, drug_code, drug, times_per_day, dose,
          dose_unit, days, quantity, instruction, short_reason, compound)
        SELECT i.id, p.facility, i.prescription, i.line, i.drug_code, i.drug, i.times_per_day, i.dose,
          i.dose_unit, i.days, i.quantity, i.instruction, i.short_reason, i.compound
        FROM former_prescription_item i JOIN prescription p ON p.id = i.prescription
        """),
      .sql(
        """
        CREATE TABLE dispense (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          prescription_item TEXT NOT NULL REFERENCES prescription_item (id),
          batch TEXT NOT NULL REFERENCES stock_batch (id),
          quantity BIGINT NOT NULL CHECK (quantity > 0),
          prepared_at BIGINT NOT NULL,
          prepared_by TEXT NOT NULL REFERENCES practitioner (id))
        """),
      .sql(
        """
        INSERT INTO dispense (id, facility, prescription_item, batch, quantity, prepared_at, prepared_by)
        SELECT d.id, b.facility, d.prescription_item, d.batch, d.quantity, d.prepared_at, d.prepared_by
        FROM former_dispense d JOIN stock_batch b ON b.id = d.batch
        """),
      .sql(
        """
        CREATE TABLE stock_movement (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          batch TEXT NOT NULL REFERENCES stock_batch (id),
          kind TEXT NOT NULL,
          change BIGINT NOT NULL,
          prescription TEXT REFERENCES prescription (id),
          reason TEXT NOT NULL DEFAULT '',
          moved_at BIGINT NOT NULL,
          moved_by TEXT REFERENCES practitioner (id))
        """),
      .sql(
        """
        INSERT INTO stock_movement (id, facility, batch, kind, change, prescription, reason, moved_at, moved_by)
        SELECT m.id, b.facility, m.batch, m.kind, m.change, m.prescription, m.reason, m.moved_at, m.moved_by
        FROM former_stock_movement m JOIN stock_batch b ON b.id = m.batch
        """),
      .sql(
        """
        CREATE TABLE participant_file_problem (
          facility TEXT NOT NULL REFERENCES facility (id),
          file TEXT NOT NULL REFERENCES participant_file (id),
          line BIGINT NOT NULL,
          sentence TEXT NOT NULL)
        """),
      .sql(
        """
        INSERT INTO participant_file_problem (facility, file, line, sentence)
        SELECT f.facility, p.file, p.line, p.sentence
        FROM former_participant_file_problem p JOIN participant_file f ON f.id = p.file
        """),
      .sql("DROP TABLE former_participant_file_problem"),
      .sql("DROP TABLE former_stock_movement"),
      .sql("DROP TABLE former_dispense"),
      .sql("DROP TABLE former_prescription_item"),
      .sql("CREATE INDEX dispense_item ON dispense (prescription_item)"),
      .sql("CREATE INDEX stock_movement_batch ON stock_movement (batch)"),
      .sql("CREATE INDEX participant_file_problem_file ON participant_file_problem (file, line)"),
      .appendOnly("stock_movement"),
      .distributed("prescription_item"),
      .distributed("dispense"),
      .distributed("stock_movement"),
      .distributed("participant_file_problem"),
    ])
}

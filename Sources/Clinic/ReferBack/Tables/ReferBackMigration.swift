import Store

extension Migration {
  /// Refer-back letters with their versions, and the education on adherence at each visit (PRO-11, PRO-14). A letter ends; it
  /// is never erased.
  static let referBack = Migration(
    126, "refer-back letters",
    [
      .sql(
        """
        CREATE TABLE refer_back_letter (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          version BIGINT NOT NULL CHECK (version > 0),
          ended_on TEXT,
          end_reason TEXT,
          ended_at BIGINT,
          ended_by TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("refer_back_letter"),
      .sql("CREATE INDEX refer_back_letter_patient ON refer_back_letter (patient)"),
      .sql(
        """
        CREATE TABLE refer_back_version (
          facility TEXT NOT NULL REFERENCES facility (id),
          letter TEXT NOT NULL,
          version BIGINT NOT NULL CHECK (version > 0),
          number TEXT NOT NULL,
          dated TEXT NOT NULL,
          hospital TEXT NOT NULL,
          specialist TEXT NOT NULL,
          disease TEXT NOT NULL,
          diagnosis TEXT NOT NULL,
          diagnosis_name TEXT NOT NULL,
          advice TEXT NOT NULL,
          valid_from TEXT NOT NULL,
          valid_until TEXT NOT NULL,
          collection TEXT NOT NULL CHECK (collection IN ('ruang-farmasi', 'instalasi', 'apotek')),
          place TEXT NOT NULL,
          drugs TEXT NOT NULL,
          correction TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, letter, version),
          CHECK (valid_until >= valid_from))
        """),
      .appendOnly("refer_back_version"),
      .distributed("refer_back_version"),
      .sql(
        """
        CREATE TABLE adherence_note (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          text TEXT NOT NULL,
          noted_at BIGINT NOT NULL,
          noted_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .appendOnly("adherence_note"),
      .distributed("adherence_note"),
      .sql("CREATE INDEX adherence_note_patient ON adherence_note (patient, noted_at)"),
    ])
}

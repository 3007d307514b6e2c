public import Store

extension Migration {
  /// People known to a Puskesmas. Numbers are found through ordered indexes, words of a name through a text index:
  /// no question to this table reads more rows than it shows, whether it holds a hundred or a million.
  public static let patients = Migration(
    15, "patients",
    [
      .sql(
        """
        CREATE TABLE patient (
          search_key \(type: .serialKey),
          id TEXT NOT NULL UNIQUE,
          facility TEXT NOT NULL REFERENCES facility (id),
          medical_record_number TEXT NOT NULL,
          name TEXT NOT NULL,
          folded_name TEXT NOT NULL,
          sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
          birth_date TEXT NOT NULL,
          birth_place TEXT,
          nik TEXT,
          passport TEXT,
          mother TEXT REFERENCES patient (id),
          birth_order BIGINT,
          jkn_number TEXT,
          family_card TEXT,
          phone TEXT,
          address TEXT NOT NULL,
          rt TEXT,
          rw TEXT,
          region_code TEXT,
          citizenship TEXT NOT NULL CHECK (citizenship IN ('WNI', 'WNA')),
          blood_group TEXT,
          deceased_on TEXT,
          UNIQUE (facility, medical_record_number),
          UNIQUE (facility, nik),
          UNIQUE (facility, passport),
          UNIQUE (facility, jkn_number),
          UNIQUE (mother, birth_date, birth_order),
          CHECK (nik IS NOT NULL OR passport IS NOT NULL OR mother IS NOT NULL),
          CHECK ((mother IS NULL) = (birth_order IS NULL)))
        """),
      .distributed("patient"),
      .sql("CREATE INDEX patient_name ON patient (facility, folded_name, birth_date)"),
      .sql("CREATE INDEX patient_birth_date ON patient (facility, birth_date)"),
      .sql("CREATE INDEX patient_family_card ON patient (facility, family_card, birth_date)"),
      .textIndex(.patientName),
    ])
}

extension TextIndex {
  /// Fragments of folded names.
  static let patientName = TextIndex(
    "patient_name_text", on: "patient", column: "folded_name", key: "search_key", owner: "facility")
}

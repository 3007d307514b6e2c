public import Store

extension Migration {
  /// The signed record. A row belongs to one version of one visit; a correction adds the rows of a new version,
  /// and the engine itself refuses to change or delete what a signature covers.
  public static let clinicalRecord = Migration(
    18, "clinical record",
    [
      part(
        "observation",
        "kind TEXT NOT NULL, number TEXT, code_system TEXT, code TEXT, code_display TEXT, text TEXT"),
      part(
        "condition",
        """
        category TEXT NOT NULL CHECK (category IN ('complaint', 'diagnosis', 'history')), code_system TEXT,
        code TEXT, code_display TEXT, text TEXT NOT NULL, rank BIGINT NOT NULL
        """),
      part(
        "procedure",
        """
        code_system TEXT NOT NULL, code TEXT NOT NULL, code_display TEXT NOT NULL, note TEXT NOT NULL,
        explained BIGINT NOT NULL
        """),
      part(
        "allergy",
        """
        category TEXT NOT NULL, code_system TEXT, code TEXT, code_display TEXT, substance TEXT NOT NULL,
        reaction TEXT NOT NULL, severe BIGINT NOT NULL
        """),
      part(
        "medication_statement",
        """
        code_system TEXT, code TEXT, code_display TEXT, name TEXT NOT NULL, dosage TEXT NOT NULL,
        active BIGINT NOT NULL
        """),
      part(
        "clinical_note",
        """
        subjective TEXT NOT NULL, objective TEXT NOT NULL, assessment TEXT NOT NULL, plan TEXT NOT NULL,
        impression TEXT NOT NULL, prognosis TEXT, non_drug_therapy TEXT NOT NULL, consumables TEXT NOT NULL
        """),
      part("questionnaire_response", "questionnaire TEXT NOT NULL, answers TEXT NOT NULL"),
      part("diet_summary", "code_system TEXT, code TEXT, code_display TEXT, text TEXT NOT NULL"),
      part("care_plan", "description TEXT NOT NULL, control_on TEXT"),
      part(
        "referral",
        """
        destination TEXT NOT NULL, destination_code TEXT, specialty TEXT NOT NULL, specialty_code TEXT,
        reason TEXT NOT NULL, visit_on TEXT NOT NULL, tacc BIGINT CHECK (tacc BETWEEN 1 AND 4), tacc_reason TEXT
        """),
      .sql("CREATE INDEX allergy_patient ON allergy (patient)"),
      .sql(
        """
        CREATE TABLE signature (
          facility TEXT NOT NULL REFERENCES facility (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          version BIGINT NOT NULL CHECK (version > 0),
          at BIGINT NOT NULL,
          author TEXT NOT NULL REFERENCES practitioner (id),
          reason TEXT NOT NULL,
          digest TEXT NOT NULL,
          disposition TEXT NOT NULL,
          no_known_allergy BIGINT NOT NULL,
          place TEXT NOT NULL,
          contact_kind TEXT NOT NULL,
          mode TEXT NOT NULL,
          group_screening BIGINT NOT NULL,
          PRIMARY KEY (encounter, version))
        """),
    ] + signed.flatMap { [.appendOnly($0), .distributed($0)] })

  /// The tables that only grow.
  private static let signed = [
    "observation", "condition", "procedure", "allergy", "medication_statement", "clinical_note",
    "questionnaire_response", "diet_summary", "care_plan", "referral", "signature",
  ]

  /// A table of one kind of part: what all of them have, and its own columns.
  private static func part(_ table: SQL, _ columns: SQL) -> Step {
    .sql(
      """
      CREATE TABLE \(sql: table) (
        id TEXT NOT NULL,
        facility TEXT NOT NULL REFERENCES facility (id),
        encounter TEXT NOT NULL REFERENCES encounter (id),
        patient TEXT NOT NULL REFERENCES patient (id),
        version BIGINT NOT NULL CHECK (version > 0),
        position BIGINT NOT NULL,
        at BIGINT NOT NULL,
        author TEXT NOT NULL REFERENCES practitioner (id),
        \(sql: columns),
        PRIMARY KEY (encounter, version, id))
      """)
  }
}

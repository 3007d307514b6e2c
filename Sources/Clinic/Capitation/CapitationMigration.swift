import Store

extension Migration {
  /// What capitation is counted from besides visits and the participant file: the agreement in use, the licences of
  /// doctors, and who stopped serving here.
  static let capitation = Migration(
    90, "capitation",
    [
      .sql(
        """
        CREATE TABLE agreement_choice (
          facility TEXT NOT NULL REFERENCES facility (id),
          since TEXT NOT NULL,
          terms TEXT NOT NULL,
          cooperating_since TEXT,
          chosen_at BIGINT NOT NULL,
          chosen_by TEXT NOT NULL,
          PRIMARY KEY (facility, since))
        """),
      .reference("agreement_choice"),
      .sql(
        """
        CREATE TABLE practice_licence (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          number TEXT NOT NULL,
          issued_on TEXT NOT NULL,
          valid_until TEXT NOT NULL,
          specialist BIGINT NOT NULL,
          entered_on TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          CHECK (valid_until >= issued_on))
        """),
      .reference("practice_licence"),
      .sql("CREATE INDEX practice_licence_of ON practice_licence (practitioner, issued_on)"),
      .sql("CREATE INDEX practice_licence_end ON practice_licence (facility, valid_until)"),
      .sql(
        """
        CREATE TABLE practitioner_departure (
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          left_on TEXT NOT NULL,
          reason TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, practitioner))
        """),
      .reference("practitioner_departure"),
      // Whoever ever had one of the two diagnoses is found without reading every diagnosis of the facility.
      .sql(
        """
        CREATE INDEX condition_diabetes ON condition (facility, patient)
        WHERE category = 'diagnosis' AND code >= 'E10' AND code < 'E15'
        """),
      .sql(
        """
        CREATE INDEX condition_hypertension ON condition (facility, patient)
        WHERE category = 'diagnosis' AND code >= 'I10' AND code < 'I16'
        """),
    ])
}

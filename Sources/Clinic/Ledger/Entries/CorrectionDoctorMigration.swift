import Store

extension Migration {
  /// Whose renewals a correction of capitation makes up for (PKS Bontang 2024 Lampiran II I.A.1.e).
  static let correctionDoctors = Migration(
    173, "doctors a correction is for",
    [
      .sql(
        """
        CREATE TABLE capitation_correction_doctor (
          facility TEXT NOT NULL REFERENCES facility (id),
          correction TEXT NOT NULL,
          practitioner TEXT NOT NULL,
          PRIMARY KEY (facility, correction, practitioner))
        """),
      .distributed("capitation_correction_doctor"),
      .appendOnly("capitation_correction_doctor"),
    ])
}

public import Store

extension Migration {
  /// What lets a visit begin: that it is an emergency (REG-04), whether BPJS knows the NIK, and that KIS and KTP-el
  /// were shown where it does not (IDN-05).
  public static let admission = Migration(
    80, "admission",
    [
      .sql("ALTER TABLE encounter ADD COLUMN emergency BIGINT NOT NULL DEFAULT 0"),
      .sql("ALTER TABLE eligibility_check ADD COLUMN nik_known BIGINT NOT NULL DEFAULT 1"),
      .sql(
        """
        CREATE TABLE shown_documents (
          encounter TEXT NOT NULL PRIMARY KEY REFERENCES encounter (id),
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          identity TEXT NOT NULL CHECK (identity IN ('ktp-el', 'kia')),
          at BIGINT NOT NULL,
          account TEXT NOT NULL,
          officer TEXT NOT NULL)
        """),
      .distributed("shown_documents"),
    ])
}

public import Store

extension Migration {
  /// What was answered when a patient's JKN membership was asked for, by whom and when (REG-01).
  public static let eligibilityChecks = Migration(
    66, "eligibility checks",
    [
      .sql(
        """
        CREATE TABLE eligibility_check (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          at BIGINT NOT NULL,
          account TEXT NOT NULL,
          officer TEXT NOT NULL,
          standing TEXT NOT NULL CHECK (standing IN ('here', 'elsewhere', 'inactive', 'unknown', 'unasked')),
          source TEXT NOT NULL CHECK (source IN ('bpjs', 'file', 'earlier', 'none')),
          as_of TEXT,
          provider TEXT,
          sentence TEXT NOT NULL)
        """),
      .distributed("eligibility_check"),
      .sql("CREATE INDEX eligibility_check_patient ON eligibility_check (patient, at)"),
    ])
}

public import Store

extension Migration {
  /// What is there before the signature: who confirmed the identity, the record as far as it was checked and
  /// saved, and what each person has typed since.
  public static let workingRecord = Migration(
    19, "working record",
    [
      .sql(
        """
        CREATE TABLE identity_confirmation (
          encounter TEXT NOT NULL REFERENCES encounter (id),
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          at BIGINT NOT NULL,
          author TEXT NOT NULL REFERENCES practitioner (id),
          identifiers TEXT NOT NULL,
          PRIMARY KEY (encounter, at, author))
        """),
      .distributed("identity_confirmation"),
      .appendOnly("identity_confirmation"),
      .sql(
        """
        CREATE TABLE working_record (
          encounter TEXT NOT NULL PRIMARY KEY REFERENCES encounter (id),
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          revision BIGINT NOT NULL,
          saved_at BIGINT NOT NULL,
          author TEXT NOT NULL REFERENCES practitioner (id),
          body TEXT NOT NULL)
        """),
      .distributed("working_record"),
      .sql("CREATE INDEX working_record_patient ON working_record (patient)"),
      .sql(
        """
        CREATE TABLE encounter_draft (
          encounter TEXT NOT NULL REFERENCES encounter (id),
          account TEXT NOT NULL,
          facility TEXT NOT NULL REFERENCES facility (id),
          revision BIGINT NOT NULL,
          saved_at BIGINT NOT NULL,
          body TEXT NOT NULL,
          PRIMARY KEY (encounter, account))
        """),
      .distributed("encounter_draft"),
      .sql(
        """
        CREATE TABLE encounter_cancellation (
          encounter TEXT NOT NULL PRIMARY KEY REFERENCES encounter (id),
          facility TEXT NOT NULL REFERENCES facility (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          at BIGINT NOT NULL,
          account TEXT NOT NULL,
          reason TEXT NOT NULL)
        """),
      .distributed("encounter_cancellation"),
      .appendOnly("encounter_cancellation"),
    ])
}

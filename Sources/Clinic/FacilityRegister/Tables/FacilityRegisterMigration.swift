import Store

extension Migration {
  /// Staff beside their licences, who stands in for whom, what is known of the facility, and what of all that has to be
  /// entered into HFIS (agreement 004 Ps.4(4)j–t; FAC-01, FAC-02, FAC-09 to FAC-11, FAC-17).
  static let facilityRegister = Migration(
    106, "facility register",
    [
      .sql(
        """
        CREATE TABLE practitioner_registration (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          number TEXT NOT NULL,
          issued_on TEXT NOT NULL,
          valid_until TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL)
        """),
      .reference("practitioner_registration"),
      .sql(
        "CREATE INDEX practitioner_registration_of ON practitioner_registration (facility, practitioner)"),
      .sql(
        """
        CREATE TABLE guest_practitioner (
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, practitioner))
        """),
      .reference("guest_practitioner"),
      .sql(
        """
        CREATE TABLE substitute_duty (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          substitute TEXT NOT NULL REFERENCES practitioner (id),
          from_on TEXT NOT NULL,
          until_on TEXT NOT NULL,
          reason TEXT NOT NULL,
          entered_on TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          cancelled_at BIGINT,
          cancelled_by TEXT,
          CHECK (until_on >= from_on),
          CHECK (practitioner <> substitute))
        """),
      .reference("substitute_duty"),
      .sql("CREATE INDEX substitute_duty_days ON substitute_duty (facility, until_on)"),
      .sql(
        """
        CREATE TABLE facility_detail (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          field TEXT NOT NULL,
          value TEXT NOT NULL,
          valid_until TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL)
        """),
      .reference("facility_detail"),
      .sql("CREATE INDEX facility_detail_newest ON facility_detail (facility, field, recorded_at)"),
      .sql(
        """
        CREATE TABLE register_change (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          month TEXT NOT NULL,
          changed_on TEXT NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          words TEXT NOT NULL,
          recorded_by TEXT NOT NULL,
          entered_on TEXT,
          entered_at BIGINT,
          entered_by TEXT,
          note TEXT NOT NULL)
        """),
      .distributed("register_change"),
      .sql("CREATE INDEX register_change_month ON register_change (facility, month)"),
    ])

  /// From when until when a practice session holds: what is over stays for the bookings that refer to it.
  static let sessionSpans = Migration(
    107, "session spans",
    [
      .sql("ALTER TABLE schedule ADD COLUMN starts_on TEXT"),
      .sql("ALTER TABLE schedule ADD COLUMN ends_on TEXT"),
    ])
}

import Store

extension Migration {
  /// Network facilities that enter services, and the clubs of Prolanis.
  static let claimPartners = Migration(
    96, "claim partners",
    [
      .sql(
        """
        CREATE TABLE network_facility (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          name TEXT NOT NULL,
          midwife TEXT NOT NULL,
          address TEXT NOT NULL,
          phone TEXT NOT NULL,
          licence_number TEXT NOT NULL,
          licence_from TEXT NOT NULL,
          licence_until TEXT NOT NULL,
          agreement_from TEXT NOT NULL,
          agreement_until TEXT NOT NULL,
          bank TEXT NOT NULL,
          bank_account TEXT NOT NULL,
          account TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("network_facility"),
      .sql(
        "CREATE UNIQUE INDEX network_facility_account ON network_facility (facility, account) WHERE account IS NOT NULL"
      ),
      .sql(
        """
        CREATE TABLE club_activity (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          club TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('education', 'physical')),
          mode TEXT NOT NULL CHECK (mode IN ('offline', 'online')),
          day TEXT NOT NULL,
          leader TEXT NOT NULL,
          topic TEXT NOT NULL,
          cost_per_person BIGINT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("club_activity"),
      .sql("CREATE INDEX club_activity_day ON club_activity (facility, day)"),
      .sql(
        """
        CREATE TABLE club_attendance (
          facility TEXT NOT NULL REFERENCES facility (id),
          activity TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          PRIMARY KEY (facility, activity, patient))
        """),
      .distributed("club_attendance"),
    ])
}

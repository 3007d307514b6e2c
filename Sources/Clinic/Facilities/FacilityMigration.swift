public import Store

extension Migration {
  /// The Puskesmas, its rooms, its health workers and when they serve.
  public static let facilities = Migration(
    10, "facilities",
    [
      .sql(
        """
        CREATE TABLE facility (
          id TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          address TEXT NOT NULL,
          district_code TEXT NOT NULL,
          zone TEXT NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
          satusehat_organization TEXT,
          bpjs_provider TEXT)
        """),
      .reference("facility"),
      .sql(
        """
        CREATE TABLE room (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          name TEXT NOT NULL,
          kind TEXT NOT NULL,
          letter TEXT NOT NULL,
          bpjs_poli TEXT,
          sick_visits BIGINT NOT NULL DEFAULT 1,
          active BIGINT NOT NULL DEFAULT 1,
          UNIQUE (facility, letter))
        """),
      .reference("room"),
      .sql(
        """
        CREATE TABLE practitioner (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          name TEXT NOT NULL,
          nik TEXT NOT NULL,
          profession TEXT NOT NULL,
          sip TEXT,
          bpjs_doctor TEXT,
          active BIGINT NOT NULL DEFAULT 1,
          UNIQUE (facility, nik))
        """),
      .reference("practitioner"),
      .sql(
        """
        CREATE TABLE schedule (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          room TEXT NOT NULL REFERENCES room (id),
          weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
          opens TEXT NOT NULL,
          closes TEXT NOT NULL)
        """),
      .reference("schedule"),
      .sql("CREATE INDEX schedule_room ON schedule (room, weekday)"),
    ])
}

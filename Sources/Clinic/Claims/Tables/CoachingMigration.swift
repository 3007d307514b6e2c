import Store

extension Migration {
  /// Sessions in which the Puskesmas tells its network of the agreement and coaches it (NET-12).
  static let networkCoaching = Migration(
    131, "network coaching",
    [
      .sql(
        """
        CREATE TABLE coaching_session (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('socialisation', 'coaching')),
          held_on TEXT NOT NULL,
          topic TEXT NOT NULL,
          place TEXT NOT NULL,
          leader TEXT NOT NULL,
          minutes TEXT NOT NULL,
          scan \(type: .blob),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawal_reason TEXT,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("coaching_session"),
      .sql("CREATE INDEX coaching_session_day ON coaching_session (facility, held_on)"),
      .sql(
        """
        CREATE TABLE coaching_attendance (
          facility TEXT NOT NULL REFERENCES facility (id),
          session TEXT NOT NULL,
          network TEXT NOT NULL,
          person TEXT NOT NULL,
          PRIMARY KEY (facility, session, network))
        """),
      .distributed("coaching_attendance"),
    ])
}

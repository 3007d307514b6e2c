public import Store

extension Migration {
  /// Numbers that were taken from elsewhere (Mobile JKN), and how many each session gives out that way.
  ///
  /// A number belongs to a room and a day like any other: `booking` and `ticket` draw from the same counter.
  public static let bookings = Migration(
    27, "bookings",
    [
      .sql("ALTER TABLE schedule ADD COLUMN quota BIGINT"),
      .sql("ALTER TABLE schedule ADD COLUMN last_booking TEXT"),
      .sql(
        """
        CREATE TABLE booking (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          session TEXT NOT NULL REFERENCES schedule (id),
          room TEXT NOT NULL REFERENCES room (id),
          practitioner TEXT NOT NULL REFERENCES practitioner (id),
          poli TEXT NOT NULL,
          day TEXT NOT NULL,
          number BIGINT NOT NULL,
          letter TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          card TEXT NOT NULL,
          phone TEXT,
          complaint TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('booked', 'arrived', 'cancelled', 'missed')),
          booked_at BIGINT NOT NULL,
          ended_at BIGINT,
          reason TEXT,
          ticket TEXT UNIQUE REFERENCES ticket (id),
          UNIQUE (room, day, number))
        """),
      .distributed("booking"),
      .sql("CREATE UNIQUE INDEX booking_once ON booking (patient, poli, day) WHERE state = 'booked'"),
      .sql("CREATE INDEX booking_day ON booking (facility, day, room, state)"),
      .sql("CREATE INDEX booking_patient ON booking (patient, day)"),
    ])
}

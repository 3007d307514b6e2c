public import Store

extension Migration {
  /// Queue tickets, and the codes by which a display screen without a keyboard shows its facility's calls.
  public static let queue = Migration(
    17, "queue",
    [
      .sql(
        """
        CREATE TABLE ticket (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          room TEXT NOT NULL REFERENCES room (id),
          day TEXT NOT NULL,
          number BIGINT NOT NULL,
          letter TEXT NOT NULL,
          patient TEXT NOT NULL REFERENCES patient (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          state TEXT NOT NULL,
          priority BIGINT NOT NULL,
          issued_at BIGINT NOT NULL,
          called_at BIGINT,
          served_at BIGINT,
          done_at BIGINT,
          UNIQUE (room, day, number),
          CHECK (state IN ('waiting', 'called', 'serving', 'done', 'skipped', 'transferred', 'cancelled')))
        """),
      .distributed("ticket"),
      .sql("CREATE INDEX ticket_day ON ticket (facility, day, room, state)"),
      .sql("CREATE INDEX ticket_encounter ON ticket (encounter)"),
      .sql(
        """
        CREATE TABLE queue_display (
          code_digest TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL UNIQUE REFERENCES facility (id),
          made_at BIGINT NOT NULL)
        """),
      .reference("queue_display"),
    ])
}

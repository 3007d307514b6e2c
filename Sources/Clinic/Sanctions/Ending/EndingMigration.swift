import Store

extension Migration {
  /// How an agreement ends, and what the parties dispute (PKS 004 Ps.12–13). `ending` is an exit notice or a termination.
  static let endingsAndDisputes = Migration(
    118, "endings and disputes",
    [
      .sql(
        """
        CREATE TABLE exit_notice (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          party TEXT NOT NULL CHECK (party IN ('puskesmas', 'bpjs')),
          letter TEXT NOT NULL,
          received_on TEXT NOT NULL,
          wished_on TEXT NOT NULL,
          effective_on TEXT NOT NULL,
          reason TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          withdrawn_on TEXT,
          withdrawn_by TEXT,
          withdrawn_because TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("exit_notice"),
      .sql(
        """
        CREATE TABLE ending_coordination (
          facility TEXT NOT NULL REFERENCES facility (id),
          ending TEXT NOT NULL,
          number BIGINT NOT NULL,
          held_on TEXT NOT NULL,
          parties TEXT NOT NULL,
          registered BIGINT NOT NULL CHECK (registered >= 0),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, ending, number))
        """),
      .distributed("ending_coordination"),
      .appendOnly("ending_coordination"),
      .sql(
        """
        CREATE TABLE ending_destination (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          ending TEXT NOT NULL,
          name TEXT NOT NULL,
          code TEXT NOT NULL,
          planned BIGINT NOT NULL CHECK (planned > 0),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("ending_destination"),
      .sql(
        """
        CREATE TABLE ending_move (
          facility TEXT NOT NULL REFERENCES facility (id),
          destination TEXT NOT NULL,
          number BIGINT NOT NULL,
          on_day TEXT NOT NULL,
          total BIGINT NOT NULL CHECK (total >= 0),
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, destination, number))
        """),
      .distributed("ending_move"),
      .appendOnly("ending_move"),
      .sql(
        """
        CREATE TABLE ending_minutes (
          facility TEXT NOT NULL REFERENCES facility (id),
          ending TEXT NOT NULL,
          number TEXT NOT NULL,
          agreed_on TEXT NOT NULL,
          place TEXT NOT NULL,
          insurer_name TEXT NOT NULL,
          insurer_position TEXT NOT NULL,
          head_name TEXT NOT NULL,
          head_number TEXT NOT NULL,
          state TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, ending))
        """),
      .distributed("ending_minutes"),
      .appendOnly("ending_minutes"),
      .sql(
        """
        CREATE TABLE dispute (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          about TEXT NOT NULL,
          matter TEXT NOT NULL,
          subject TEXT,
          amount BIGINT,
          opened_on TEXT NOT NULL,
          opened_at BIGINT NOT NULL,
          opened_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("dispute"),
      .appendOnly("dispute"),
      .sql(
        """
        CREATE TABLE dispute_event (
          facility TEXT NOT NULL REFERENCES facility (id),
          dispute TEXT NOT NULL,
          number BIGINT NOT NULL,
          step TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          due_on TEXT,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, dispute, number))
        """),
      .distributed("dispute_event"),
      .appendOnly("dispute_event"),
    ])
}

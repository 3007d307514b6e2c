public import Store

extension Migration {
  /// What was compared, and on what the sides did not agree. A day that is compared again replaces its result.
  public static let reconciliations = Migration(
    5, "reconciliations",
    [
      .sql(
        """
        CREATE TABLE reconciliation (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL,
          destination TEXT NOT NULL,
          day TEXT NOT NULL,
          at BIGINT NOT NULL,
          ours BIGINT NOT NULL,
          theirs BIGINT NOT NULL,
          by_hand BIGINT NOT NULL,
          problem TEXT,
          UNIQUE (facility, destination, day))
        """),
      .distributed("reconciliation"),
      .sql(
        """
        CREATE TABLE reconciliation_difference (
          id TEXT NOT NULL PRIMARY KEY,
          reconciliation TEXT NOT NULL REFERENCES reconciliation (id),
          kind TEXT NOT NULL CHECK (kind IN ('missing-there', 'missing-here', 'different')),
          what TEXT NOT NULL,
          key TEXT,
          remote_id TEXT,
          encounter TEXT,
          fields TEXT NOT NULL,
          repair_key TEXT,
          settled_at BIGINT,
          settled_as TEXT CHECK (settled_as IN ('resent', 'accepted')))
        """),
      .sql("CREATE INDEX reconciliation_difference_of ON reconciliation_difference (reconciliation)"),
    ])
}

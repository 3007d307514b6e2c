extension Migration {
  /// Counters without gaps: record numbers, queue numbers, journal sequences.
  public static let counters = Migration(
    1, "counters",
    [
      .sql(
        """
        CREATE TABLE counter (
          facility TEXT NOT NULL,
          name TEXT NOT NULL,
          value BIGINT NOT NULL,
          PRIMARY KEY (facility, name))
        """),
      .distributed("counter"),
    ])
}

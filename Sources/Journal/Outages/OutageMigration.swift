public import Store

extension Migration {
  /// The times in which another system did not answer (CTG-05), at most one open for each.
  public static let outages = Migration(
    4, "outages",
    [
      .sql(
        """
        CREATE TABLE outage (
          id TEXT NOT NULL PRIMARY KEY,
          destination TEXT NOT NULL,
          began_at BIGINT NOT NULL,
          noticed_at BIGINT NOT NULL,
          ended_at BIGINT,
          cause TEXT NOT NULL)
        """),
      .local("outage"),
      .sql("CREATE UNIQUE INDEX outage_open ON outage (destination) WHERE ended_at IS NULL"),
      .sql("CREATE INDEX outage_began ON outage (began_at)"),
      .sql(
        """
        CREATE TABLE outage_action (
          outage TEXT NOT NULL REFERENCES outage (id),
          at BIGINT NOT NULL,
          facility TEXT NOT NULL,
          account TEXT,
          author TEXT NOT NULL,
          text TEXT NOT NULL)
        """),
      .local("outage_action"),
      .sql("CREATE INDEX outage_action_of ON outage_action (outage, at)"),
      .appendOnly("outage_action"),
    ])
}

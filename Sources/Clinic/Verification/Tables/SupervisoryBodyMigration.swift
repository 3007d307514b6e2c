import Store

extension Migration {
  /// The bodies that supervise by name, and which of them recommended something (VER-08; PKS 004 Ps.8(1)).
  static let supervisoryBodies = Migration(
    163, "supervisory bodies",
    [
      .sql(
        """
        CREATE TABLE supervisory_body (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          contact TEXT NOT NULL,
          from_day TEXT NOT NULL,
          until_day TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          ended_at BIGINT,
          ended_by TEXT,
          PRIMARY KEY (facility, id),
          CHECK (until_day IS NULL OR until_day >= from_day))
        """),
      .distributed("supervisory_body"),
      .sql("ALTER TABLE audit_recommendation ADD COLUMN supervisor TEXT"),
    ])
}

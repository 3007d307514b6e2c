import Store

extension Migration {
  /// Scanned papers of cases, recoveries and the fraud team, and on which paper a step of a case stands (VER-06, FRD-05).
  static let oversightFiles = Migration(
    141, "oversight files",
    [
      .sql(
        """
        CREATE TABLE oversight_file (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          matter TEXT NOT NULL,
          subject TEXT NOT NULL,
          title TEXT NOT NULL,
          type TEXT NOT NULL,
          size BIGINT NOT NULL,
          digest TEXT NOT NULL,
          bytes \(type: .blob) NOT NULL,
          kept_at BIGINT NOT NULL,
          kept_by TEXT NOT NULL,
          withdrawn_at BIGINT,
          withdrawn_by TEXT,
          withdrawn_because TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("oversight_file"),
      .sql("CREATE INDEX oversight_file_of ON oversight_file (facility, matter, subject)"),
      .sql("ALTER TABLE audit_event ADD COLUMN letter TEXT"),
      .sql("ALTER TABLE audit_event ADD COLUMN team TEXT"),
      .sql("ALTER TABLE audit_event ADD COLUMN loss BIGINT"),
      .sql("ALTER TABLE audit_event ADD COLUMN target TEXT"),
      // The audit at which the indication of a fraud case came up.
      .sql("ALTER TABLE audit_case ADD COLUMN origin TEXT"),
    ])
}

import Store

extension Migration {
  /// A name at the platform lies with the facility that learned it. What it names is kept by one facility only.
  static let satusehatNameFacilities = Migration(
    79, "facilities of satusehat names",
    [
      .sql("ALTER TABLE satusehat_name RENAME TO former_satusehat_name"),
      .sql(
        """
        CREATE TABLE satusehat_name (
          facility TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('Patient', 'Practitioner', 'Location')),
          local_id TEXT NOT NULL,
          remote_id TEXT NOT NULL,
          found_at BIGINT NOT NULL,
          PRIMARY KEY (facility, kind, local_id))
        """),
      .sql(
        """
        INSERT INTO satusehat_name (facility, kind, local_id, remote_id, found_at)
        SELECT owner.facility, n.kind, n.local_id, n.remote_id, n.found_at FROM former_satusehat_name n
        JOIN (SELECT id, facility FROM patient UNION ALL SELECT id, facility FROM practitioner
          UNION ALL SELECT id, facility FROM room) AS owner ON owner.id = n.local_id
        """),
      .sql("DROP TABLE former_satusehat_name"),
      .sql("CREATE INDEX satusehat_name_remote ON satusehat_name (kind, remote_id)"),
      .distributed("satusehat_name"),
    ])
}

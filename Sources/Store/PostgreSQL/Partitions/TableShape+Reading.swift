extension TableShape {
  /// What the engine knows of `table`.
  init(_ table: String, _ connection: any Connection) throws {
    self.init(name: table)
    try readColumns(connection)
    try readKeys(connection)
    try readIndexes(connection)
    try readReferences(connection)
    try readTriggers(connection)
    try readRights(connection)
  }

  private mutating func readColumns(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT CAST(c.attname AS text) AS name, format_type(c.atttypid, c.atttypmod) AS type,
        CAST(c.attnotnull AS integer)::bigint AS required,
        CAST(c.attidentity <> '' AS integer)::bigint AS counted,
        CAST(NULLIF(GREATEST(c.attstattarget, 0), 0) AS bigint) AS fineness,
        CAST(t.relkind = 'p' AS integer)::bigint AS partitioned
      FROM pg_attribute c JOIN pg_class t ON t.oid = c.attrelid
      WHERE c.attrelid = to_regclass(\(name)) AND c.attnum > 0 AND NOT c.attisdropped ORDER BY c.attnum
      """
    ) { row in
      columns.append(
        Column(
          name: try row["name"], type: try row["type"], isRequired: try row["required"],
          isCounted: try row["counted"], fineness: try row["fineness"]))
      isPartitioned = try row["partitioned"]
    }
  }

  private mutating func readKeys(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT CAST(k.conname AS text) AS name, CAST(k.contype = 'p' AS integer)::bigint AS main,
        (SELECT string_agg(c.attname, ',' ORDER BY u.place) FROM unnest(k.conkey) WITH ORDINALITY AS u (n, place)
          JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = u.n) AS columns
      FROM pg_constraint k
      WHERE k.conrelid = to_regclass(\(name)) AND k.contype IN ('p', 'u') ORDER BY k.contype, k.conname
      """
    ) { row in
      keys.append(Key(name: try row["name"], isPrimary: try row["main"], columns: try row.list("columns")))
    }
  }

  private mutating func readIndexes(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT CAST(i.relname AS text) AS name, pg_get_indexdef(x.indexrelid) AS definition,
        CAST(x.indisunique AS integer)::bigint AS one,
        pg_get_expr(x.indpred, x.indrelid) AS narrowed,
        (SELECT string_agg(pg_get_indexdef(x.indexrelid, n, true), ',' ORDER BY n)
          FROM generate_series(1, CAST(x.indnkeyatts AS integer)) AS n) AS columns
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
      WHERE x.indrelid = to_regclass(\(name)) AND NOT EXISTS (
        SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u'))
      ORDER BY i.relname
      """
    ) { row in
      indexes.append(
        Index(
          name: try row["name"], definition: try row["definition"], isUnique: try row["one"],
          columns: try row.list("columns"), condition: try row["narrowed"]))
    }
  }

  private mutating func readReferences(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT CAST(k.conname AS text) AS name, CAST(t.relname AS text) AS child, CAST(o.relname AS text) AS parent,
        (SELECT string_agg(c.attname, ',' ORDER BY u.place) FROM unnest(k.conkey) WITH ORDINALITY AS u (n, place)
          JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = u.n) AS columns,
        (SELECT string_agg(c.attname, ',' ORDER BY u.place) FROM unnest(k.confkey) WITH ORDINALITY AS u (n, place)
          JOIN pg_attribute c ON c.attrelid = k.confrelid AND c.attnum = u.n) AS targets,
        CAST(k.confupdtype <> 'a' OR k.confdeltype <> 'a' AS integer)::bigint AS acts
      FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid
      WHERE k.contype = 'f' AND k.conparentid = 0
        AND (k.conrelid = to_regclass(\(name)) OR k.confrelid = to_regclass(\(name)))
      ORDER BY k.conname
      """
    ) { row in
      let reference = Reference(
        name: try row["name"], table: try row["child"], columns: try row.list("columns"),
        target: try row["parent"], targetColumns: try row.list("targets"), acts: try row["acts"])
      if reference.table == name { references.append(reference) } else { incoming.append(reference) }
    }
  }

  private mutating func readTriggers(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT CAST(tgname AS text) AS name, pg_get_triggerdef(oid) AS definition,
        CAST(CAST(tgfoid AS regproc) AS text) AS function, CAST(tgtype & 32 <> 0 AS integer)::bigint AS truncating
      FROM pg_trigger WHERE tgrelid = to_regclass(\(name)) AND NOT tgisinternal AND tgparentid = 0 ORDER BY tgname
      """
    ) { row in
      triggers.append(
        Trigger(
          definition: try row["definition"], name: try row["name"], function: try row["function"],
          guardsTruncate: try row["truncating"]))
    }
  }

  private mutating func readRights(_ connection: any Connection) throws {
    try connection.query(
      """
      SELECT format('GRANT %s ON %I TO %s', a.privilege_type, t.relname,
        CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END) AS words
      FROM pg_class t CROSS JOIN LATERAL aclexplode(t.relacl) AS a
      WHERE t.oid = to_regclass(\(name)) AND a.grantee <> t.relowner
      UNION ALL
      SELECT format('GRANT %s (%I) ON %I TO %s', a.privilege_type, c.attname, t.relname,
        CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid
      CROSS JOIN LATERAL aclexplode(c.attacl) AS a
      WHERE t.oid = to_regclass(\(name)) AND a.grantee <> t.relowner
      """
    ) { grants.append(try $0["words"]) }
    try connection.query(
      """
      SELECT CAST(p.pubname AS text) AS name FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid
      WHERE r.prrelid = to_regclass(\(name))
      """
    ) { publications.append(try $0["name"]) }
  }
}

extension Row {
  /// A list of names as `string_agg` gives it.
  fileprivate func list(_ column: String) throws -> [String] {
    let text: String? = try self[column]
    return text?.split(separator: ",").map(String.init) ?? []
  }
}

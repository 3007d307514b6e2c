/// The catalogue as PostgreSQL keeps it.
extension Dialect {
  var givenKeys: String { "OVERRIDING SYSTEM VALUE" }

  func catalogue(_ view: CatalogueView) -> String {
    switch view {
    case .columns: columnsOfPostgreSQL
    case .references: referencesOfPostgreSQL
    }
  }

  func countOn(_ table: String, _ column: String) -> [String] {
    [
      """
      SELECT setval(pg_get_serial_sequence('\(table)', '\(column)'),
        COALESCE((SELECT MAX(\(column)) FROM \(table)), 0) + 1, false)
      """
    ]
  }

  private var columnsOfPostgreSQL: String {
    """
    (SELECT CAST(t.relname AS text) AS table_name, CAST(c.attname AS text) AS column_name,
      CAST(c.attnum AS bigint) AS position,
      CASE format_type(c.atttypid, NULL)
        WHEN 'bigint' THEN 'integer' WHEN 'integer' THEN 'integer' WHEN 'smallint' THEN 'integer'
        WHEN 'double precision' THEN 'real' WHEN 'bytea' THEN 'bytes' ELSE 'text' END AS kind,
      CAST(c.attnotnull AS integer)::bigint AS required,
      CAST(COALESCE(array_position(k.conkey, c.attnum), 0) AS bigint) AS key_position,
      CAST(pg_get_serial_sequence(quote_ident(t.relname), c.attname) IS NOT NULL AS integer)::bigint AS counted
    FROM pg_class t
    JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
      AND c.attgenerated = ''
    LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p'
    WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind IN ('r', 'p')
      AND NOT t.relispartition) AS catalogue_column
    """
  }

  /// The column that divides a table stands in its keys and in references to them; what refers to what is the same
  /// whether a database is divided or not, so there it is left out.
  private var referencesOfPostgreSQL: String {
    """
    (SELECT CAST(t.relname AS text) AS table_name, CAST(c.attname AS text) AS column_name,
      CAST(o.relname AS text) AS target_table, CAST(d.attname AS text) AS target
    FROM pg_constraint k
    JOIN pg_class t ON t.oid = k.conrelid AND NOT t.relispartition
    JOIN pg_class o ON o.oid = k.confrelid AND NOT o.relispartition
    CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS pair (here, there)
    JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = pair.here
    JOIN pg_attribute d ON d.attrelid = o.oid AND d.attnum = pair.there
    LEFT JOIN pg_partitioned_table q ON q.partrelid = o.oid
    WHERE k.contype = 'f' AND t.relnamespace = current_schema()::regnamespace
      AND NOT (cardinality(k.conkey) > 1 AND pair.there IS NOT DISTINCT FROM q.partattrs[0])) AS catalogue_reference
    """
  }
}

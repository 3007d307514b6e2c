extension SQLiteDialect {
  /// `pragma_table_list` tells our tables from those a full-text index keeps for itself.
  func catalogue(_ view: CatalogueView) -> String {
    switch view {
    case .columns:
      """
      (SELECT t.name AS table_name, c.name AS column_name, c.cid AS position,
        CASE WHEN c.type IN ('BIGINT', 'INTEGER') THEN 'integer' WHEN c.type = 'DOUBLE PRECISION' THEN 'real'
          WHEN c.type = 'BLOB' THEN 'bytes' ELSE 'text' END AS kind,
        c."notnull" AS required, c.pk AS key_position,
        c.type = 'INTEGER' AND c.pk = 1 AS counted
      FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_') AS catalogue_column
      """
    case .references:
      """
      (SELECT t.name AS table_name, r."from" AS column_name, r."table" AS target_table, r."to" AS target
      FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS r
      WHERE t.schema = 'main' AND t.type = 'table') AS catalogue_reference
      """
    }
  }

  /// SQLite plans by rules here, on purpose.
  func takeStock(of table: String) -> [String] { [] }

  /// SQLite counts on from the greatest key by itself.
  func countOn(_ table: String, _ column: String) -> [String] { [] }
}

/// PostgreSQL 15: trigrams (`pg_trgm`) for text indexes, a trigger for what must not change.
struct PostgreSQLDialect: Dialect {
  var hasPartitions: Bool { true }

  func parameter(_ number: Int) -> String { "$\(number)" }

  func columnType(_ type: ColumnType) -> String {
    switch type {
    case .serialKey: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    case .blob: "BYTEA"
    }
  }

  func lock(_ lock: RowLock) -> String {
    switch lock {
    case .waiting: "FOR UPDATE"
    case .skippingLocked: "FOR UPDATE SKIP LOCKED"
    }
  }

  func match(_ index: TextIndex, _ words: String) -> SQL {
    let column = SQL(stringLiteral: "\(index.table).\(index.column)")
    return "(\(sql: SQL.all(words.split(separator: " ").map { contains(column, String($0)) })))"
  }

  /// The planner knows how frequent each word is, and chooses: a frequent one is met soon on a walk along the owner's
  /// rows, which stops at the last row wanted; a rare one is looked up in the index.
  func source(_ index: TextIndex, _ words: String, _ owner: SQLValue?) -> SQL {
    let table = SQL(stringLiteral: index.table)
    var condition = match(index, words)
    if let owner, let column = index.owner {
      condition = "\(sql: SQL(stringLiteral: "\(index.table).\(column)")) = \(owner) AND \(sql: condition)"
    }
    return "(SELECT * FROM \(sql: table) WHERE \(sql: condition)) AS \(sql: table)"
  }

  private func contains(_ column: SQL, _ word: String) -> SQL {
    guard word.unicodeScalars.count >= 3 else { return "strpos(\(sql: column), \(word)) > 0" }
    var pattern = "%"
    for character in word {
      if "\\%_".contains(character) { pattern += "\\" }
      pattern.append(character)
    }
    return "\(sql: column) LIKE \(pattern + "%")"
  }

  func create(_ index: TextIndex) -> [String] {
    let (name, table, column, key) = (index.name, index.table, index.column, index.key)
    var statements = [
      "CREATE EXTENSION IF NOT EXISTS pg_trgm",
      // Without fastupdate: a list of what is still to be indexed would be read through by every search.
      "CREATE INDEX \(name) ON \(table) USING gin (\(column) gin_trgm_ops) WITH (fastupdate = off)",
      // How frequent a fragment is must be known well, for the planner to choose well.
      "ALTER TABLE \(table) ALTER COLUMN \(column) SET STATISTICS 1000",
    ]
    if let owner = index.owner {
      statements.append("CREATE INDEX \(name)_walk ON \(table) (\(owner), \(key))")
    }
    return statements
  }

  func appendOnly(_ table: String) -> [String] {
    [
      """
      CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = '\(PostgreSQLFailure.appendOnlyState)';
      END $$
      """,
      """
      CREATE TRIGGER \(table)_append_only BEFORE UPDATE OR DELETE ON \(table)
      FOR EACH ROW EXECUTE FUNCTION append_only()
      """,
      """
      CREATE TRIGGER \(table)_no_truncate BEFORE TRUNCATE ON \(table)
      FOR EACH STATEMENT EXECUTE FUNCTION append_only()
      """,
    ]
  }

  func exists(table: String) -> SQL { "SELECT 1 AS one WHERE to_regclass(\(table)) IS NOT NULL" }

  func explain(_ sql: SQL) -> (before: SQL?, SQL, column: String) {
    // Small tables are read whole whatever their indexes: what is asked here is which index a large one would take.
    ("SET LOCAL enable_seqscan = off", "EXPLAIN" + sql, "QUERY PLAN")
  }
}

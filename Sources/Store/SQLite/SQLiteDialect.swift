/// SQLite 3.40: FTS5 with the trigram tokenizer for text indexes, triggers for what must not change.
struct SQLiteDialect: Dialect {
  func parameter(_ number: Int) -> String { "?" }

  func columnType(_ type: ColumnType) -> String {
    switch type {
    case .serialKey: "INTEGER PRIMARY KEY"
    case .blob: "BLOB"
    }
  }

  func match(_ index: TextIndex, _ words: String) -> SQL {
    let key = SQL(stringLiteral: "\(index.table).\(index.key)")
    let name = SQL(stringLiteral: index.name)
    var conditions = shortWords(index, words)
    if let phrase = phrase(words) {
      conditions.append("\(sql: key) IN (SELECT rowid FROM \(sql: name) WHERE \(sql: name) MATCH \(phrase))")
    }
    return "(\(sql: SQL.all(conditions)))"
  }

  /// One writer has the whole database: there is nobody to lock out.
  func lock(_ lock: RowLock) -> String { "" }

  func source(_ index: TextIndex, _ words: String, _ owner: SQLValue?) -> SQL {
    let (table, name) = (SQL(stringLiteral: index.table), SQL(stringLiteral: index.name))
    let key = SQL(stringLiteral: "\(index.table).\(index.key)")
    let short = SQL.all(shortWords(index, words) + owned(index, owner))
    guard let phrase = phrase(words) else {
      return "(SELECT * FROM \(sql: table) WHERE \(sql: short)) AS \(sql: table)"
    }
    return """
      \(sql: name) JOIN \(sql: table) ON \(sql: key) = \(sql: name).rowid
        AND \(sql: name) MATCH \(phrase) AND \(sql: short)
      """
  }

  /// The empty text joined to the owner keeps the planner from walking the owner's whole index instead of the text's.
  private func owned(_ index: TextIndex, _ owner: SQLValue?) -> [SQL] {
    guard let owner, let column = index.owner else { return [] }
    return ["\(sql: SQL(stringLiteral: "\(index.table).\(column)")) || '' = \(owner)"]
  }

  /// The words the index can find, as its query language wants them; `nil` when all are too short.
  private func phrase(_ words: String) -> String? {
    let long = words.split(separator: " ").filter { $0.unicodeScalars.count >= 3 }
    guard !long.isEmpty else { return nil }
    return long.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " ")
  }

  /// A trigram index knows nothing shorter than three characters; short words filter what is left.
  private func shortWords(_ index: TextIndex, _ words: String) -> [SQL] {
    let column = SQL(stringLiteral: "\(index.table).\(index.column)")
    return words.split(separator: " ").filter { $0.unicodeScalars.count < 3 }
      .map { "instr(\(sql: column), \(String($0))) > 0" }
  }

  func create(_ index: TextIndex) -> [String] {
    let (name, table, column, key) = (index.name, index.table, index.column, index.key)
    return [
      """
      CREATE VIRTUAL TABLE \(name) USING fts5(
        \(column), content='\(table)', content_rowid='\(key)', columnsize=0, tokenize='trigram')
      """,
      """
      CREATE TRIGGER \(name)_insert AFTER INSERT ON \(table) BEGIN
        INSERT INTO \(name) (rowid, \(column)) VALUES (new.\(key), new.\(column));
      END
      """,
      """
      CREATE TRIGGER \(name)_delete AFTER DELETE ON \(table) BEGIN
        INSERT INTO \(name) (\(name), rowid, \(column)) VALUES ('delete', old.\(key), old.\(column));
      END
      """,
      """
      CREATE TRIGGER \(name)_update AFTER UPDATE OF \(column) ON \(table)
      WHEN old.\(column) <> new.\(column) BEGIN
        INSERT INTO \(name) (\(name), rowid, \(column)) VALUES ('delete', old.\(key), old.\(column));
        INSERT INTO \(name) (rowid, \(column)) VALUES (new.\(key), new.\(column));
      END
      """,
    ]
  }

  /// FTS5 gathers by itself until the commit.
  func gather(_ index: TextIndex) -> (before: [String], after: [String]) { ([], []) }

  func exists(table: String) -> SQL {
    "SELECT 1 AS one FROM sqlite_master WHERE type = 'table' AND name = \(table)"
  }

  func explain(_ sql: SQL) -> (before: SQL?, SQL, column: String) {
    (nil, "EXPLAIN QUERY PLAN" + sql, "detail")
  }

  func appendOnly(_ table: String) -> [String] {
    ["UPDATE", "DELETE"].map { verb in
      """
      CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table) BEGIN
        SELECT RAISE(ABORT, 'append-only: \(table)');
      END
      """
    }
  }
}

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
    let terms = words.split(separator: " ")
    let long = terms.filter { $0.unicodeScalars.count >= 3 }
    let key = SQL(stringLiteral: "\(index.table).\(index.key)")
    let column = SQL(stringLiteral: "\(index.table).\(index.column)")
    let name = SQL(stringLiteral: index.name)
    var conditions: [SQL] = []
    if !long.isEmpty {
      let phrase = long.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " ")
      conditions.append("\(sql: key) IN (SELECT rowid FROM \(sql: name) WHERE \(sql: name) MATCH \(phrase))")
    }
    // A trigram index knows nothing shorter than three characters; short words filter what is left.
    for term in terms where term.unicodeScalars.count < 3 {
      conditions.append("instr(\(sql: column), \(String(term))) > 0")
    }
    return "(\(sql: SQL.all(conditions)))"
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

import GRDB
import GRDBSQLite

extension SQLiteConnection {
  /// The steps of SQLite's virtual machine: each row that is read takes some.
  func effort(of sql: SQL) throws -> (plan: [String], effort: Int) {
    let (text, values) = dialect.render(sql)
    let statement = try database.makeStatement(sql: text)
    statement.setUncheckedArguments(StatementArguments(values.map(\.databaseValue)))
    let cursor = try GRDB.Row.fetchCursor(statement)
    while try cursor.next() != nil {}
    let steps = sqlite3_stmt_status(statement.sqliteStatement, SQLITE_STMTSTATUS_VM_STEP, 0)
    var plan: [String] = []
    try query("EXPLAIN QUERY PLAN" + sql) { plan.append(try $0["detail"]) }
    return (plan, Int(steps))
  }
}

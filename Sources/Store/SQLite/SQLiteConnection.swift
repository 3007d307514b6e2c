import Foundation
import GRDB

/// A GRDB connection inside a transaction.
struct SQLiteConnection: Connection {
  let database: GRDB.Database
  let dialect: any Dialect = SQLiteDialect()

  func query(_ sql: SQL, each: (Row) throws -> Void) throws {
    let statement = try prepare(sql)
    let columns = Row.Columns(statement.columnNames)
    let cursor = try translating { try GRDB.Row.fetchCursor(statement) }
    while let row = try translating({ try cursor.next() }) {
      try each(Row(columns: columns, values: row.databaseValues.map(value(of:))))
    }
  }

  /// The engine hands out row by row anyway.
  func stream(_ sql: SQL, each: (Row) throws -> Void) throws { try query(sql, each: each) }

  func execute(_ sql: SQL) throws -> Int {
    let statement = try prepare(sql)
    try translating { try statement.execute() }
    return database.changesCount
  }

  /// One statement, prepared once.
  func insert(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let text = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    try translating {
      let statement = try database.cachedStatement(sql: text)
      for row in rows {
        statement.setUncheckedArguments(StatementArguments(row.map(\.databaseValue)))
        try statement.execute()
      }
    }
  }

  private func prepare(_ sql: SQL) throws -> Statement {
    let (text, values) = dialect.render(sql)
    return try translating {
      let statement = try database.cachedStatement(sql: text)
      statement.setUncheckedArguments(StatementArguments(values.map(\.databaseValue)))
      return statement
    }
  }

  private func translating<T>(_ work: () throws -> T) throws -> T {
    do { return try work() } catch let error as DatabaseError { throw StoreError(error) }
  }

  private func value(of stored: DatabaseValue) -> SQLValue {
    switch stored.storage {
    case .null: .null
    case .int64(let number): .int(number)
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob(let data): .blob([UInt8](data))
    }
  }
}

extension SQLValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .int(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .blob(let bytes): bytes.withUnsafeBytes { Foundation.Data($0) }.databaseValue
    }
  }
}

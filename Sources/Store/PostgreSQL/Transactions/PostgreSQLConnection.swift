import CPQ

/// A PostgreSQL connection inside a transaction.
struct PostgreSQLConnection: Connection {
  let session: PostgreSQLSession
  let dialect: any Dialect = PostgreSQLDialect()
  /// Rows fetched at once from an answer that is too large to hold.
  private static let page = 1000
  /// From here on a stream is quicker than statements.
  private static let fewRows = 20

  init(_ session: PostgreSQLSession) { self.session = session }

  func query(_ sql: SQL, each: (Row) throws -> Void) throws {
    let (text, values) = dialect.render(sql)
    // The words decide whether the text index or a walk is quicker, so such a statement is planned for its words.
    if sql.searchesText {
      return try deliver(try refusing(try session.runOnce(text, values)), shape: nil, each)
    }
    let (answer, statement) = try refusing(try session.run(text, values))
    let shape = statement.shape ?? (answer.columns(), answer.types())
    statement.shape = shape
    try deliver(answer, shape: shape, each)
  }

  func stream(_ sql: SQL, each: (Row) throws -> Void) throws {
    let (text, values) = dialect.render(sql)
    let cursor = session.nextCursor()
    _ = try refusing(try session.runOnce("DECLARE \(cursor) NO SCROLL CURSOR FOR \(text)", values))
    while true {
      let page = try refusing(try session.runOnce("FETCH \(Self.page) FROM \(cursor)", []))
      try deliver(page, shape: nil, each)
      if page.rowCount < Self.page { break }
    }
    _ = try refusing(try session.command("CLOSE \(cursor)"))
  }

  func execute(_ sql: SQL) throws -> Int {
    let (text, values) = dialect.render(sql)
    return try refusing(try session.run(text, values)).0.changedRows
  }

  /// A few one by one; many as a stream, without a round trip for each.
  func insert(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
    let names = columns.joined(separator: ", ")
    guard rows.count < Self.fewRows else {
      return try refusing(try session.copy(rows, "COPY \(table) (\(names)) FROM STDIN"))
    }
    let marks = (1...max(1, columns.count)).map(dialect.parameter).joined(separator: ", ")
    for row in rows {
      _ = try refusing(try session.run("INSERT INTO \(table) (\(names)) VALUES (\(marks))", row))
    }
  }

  private func deliver(
    _ answer: PostgreSQLAnswer, shape: (columns: Row.Columns, types: [Oid])?, _ each: (Row) throws -> Void
  ) throws {
    let (columns, types) = shape ?? (answer.columns(), answer.types())
    for row in 0..<answer.rowCount {
      try each(Row(columns: columns, values: answer.values(of: row, types: types)))
    }
  }

  private func refusing<T>(_ work: @autoclosure () throws(PostgreSQLFailure) -> T) throws(StoreError) -> T {
    do { return try work() } catch { throw error.storeError }
  }
}

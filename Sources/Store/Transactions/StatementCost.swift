/// What the engine did to answer one question: for tests that hold a page to what it may read.
public struct StatementCost: Sendable {
  public let statement: String
  /// Which index is searched and which table is walked, in the engine's own words.
  public let plan: [String]
  /// Rows that PostgreSQL read, or steps that SQLite took: to be compared with itself only. 0 for a change.
  public let effort: Int
}

extension Store {
  /// Does `body` and takes it back. Answers what each of its statements cost, in order.
  public func costs(
    of body: @escaping @Sendable (WriteTransaction) throws -> Void
  ) async throws -> [StatementCost] {
    do {
      try await driver.write(inTurn: [], takesLong: false) { connection in
        let meter = StatementMeter(connection)
        try body(WriteTransaction(meter))
        throw Metered(costs: meter.costs)
      }
      return []
    } catch let metered as Metered {
      return metered.costs
    }
  }
}

private struct Metered: Error {
  let costs: [StatementCost]
}

/// Asks each question twice: once for what it costs, once for whoever wants the answer.
private final class StatementMeter: Connection {
  private let connection: any Connection
  private(set) var costs: [StatementCost] = []
  var dialect: any Dialect { connection.dialect }

  init(_ connection: any Connection) { self.connection = connection }

  func query(_ sql: SQL, each: (Row) throws -> Void) throws {
    try weigh(sql)
    try connection.query(sql, each: each)
  }

  func stream(_ sql: SQL, each: (Row) throws -> Void) throws {
    try weigh(sql)
    try connection.stream(sql, each: each)
  }

  func execute(_ sql: SQL) throws -> Int {
    try weigh(sql)
    return try connection.execute(sql)
  }

  func insert(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
    try connection.insert(rows, into: table, columns: columns)
  }

  func effort(of sql: SQL) throws -> (plan: [String], effort: Int) { try connection.effort(of: sql) }

  private func weigh(_ sql: SQL) throws {
    let text = dialect.render(sql).text
    guard text.hasPrefix("SELECT") else {
      return costs.append(StatementCost(statement: text, plan: [], effort: 0))
    }
    let (plan, effort) = try connection.effort(of: sql)
    costs.append(StatementCost(statement: text, plan: plan, effort: effort))
  }
}

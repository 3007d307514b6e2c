import GRDB

/// What SQLite's planner is told of indexes that begin with the facility, instead of what it would guess.
///
/// Without statistics it takes any value of an index's first column for ten rows. One file mostly holds one facility: it
/// would walk through all that a Puskesmas ever sent to find twenty deliveries by their ids, or through a month's visits
/// to find one patient's. ANALYZE would tell, but only of the day on which it ran, and plans that change by themselves
/// cannot be held to anything. So these are fixed: a million rows, all of one facility, and each further column of the
/// index leaves a hundredth. Other indexes keep SQLite's own guesses, which are made for tables of that size.
struct PlannerFacts: Equatable {
  private static let rows = 1_000_000
  /// What a condition in the index itself lets in: open deliveries, running visits.
  private static let rowsOfPart = 1_000
  private static let leastRows = 10

  /// By index: its table, and rows altogether, rows of one facility, and so on.
  private let lines: [String: [String]]

  /// What should be known of the schema as it stands.
  init(of database: Database) throws {
    let found = try GRDB.Row.fetchAll(
      database,
      sql: """
        SELECT t.name AS of_table, i.name AS of_index, i."unique" AS is_unique, i.partial AS is_partial,
          (SELECT COUNT(*) FROM pragma_index_info(i.name)) AS columns
        FROM pragma_table_list AS t JOIN pragma_index_list(t.name) AS i
        JOIN pragma_index_info(i.name) AS c ON c.seqno = 0 AND c.name = 'facility'
        WHERE t.schema = 'main' AND t.type = 'table'
        """)
    lines = Dictionary(uniqueKeysWithValues: found.map { ($0["of_index"], Self.line($0)) })
  }

  /// What the planner has been told.
  init(told database: Database) throws {
    guard try database.tableExists("sqlite_stat1") else {
      lines = [:]
      return
    }
    let found = try GRDB.Row.fetchAll(
      database, sql: "SELECT tbl, idx, stat FROM sqlite_stat1 WHERE idx IS NOT NULL")
    lines = Dictionary(uniqueKeysWithValues: found.map { ($0["idx"], [$0["tbl"], $0["stat"]]) })
  }

  /// Tells them in the place of whatever was told before. Connections that are open do not hear of it.
  func tell(_ database: Database) throws {
    // Makes the table of statistics when there is none.
    try database.execute(sql: "ANALYZE sqlite_schema")
    try database.execute(sql: "DELETE FROM sqlite_stat1")
    for (index, line) in lines {
      try database.execute(
        sql: "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
        arguments: [line[0], index, line[1]])
    }
    try database.execute(sql: "ANALYZE sqlite_schema")
  }

  private static func line(_ row: GRDB.Row) -> [String] {
    let isPartial: Bool = row["is_partial"]
    let columns: Int = row["columns"]
    let isUnique: Bool = row["is_unique"]
    let all = isPartial ? rowsOfPart : rows
    var left = all
    var figures = [all, all]
    for column in 1..<max(1, columns) {
      left = max(leastRows, left / 100)
      figures.append(isUnique && column == columns - 1 ? 1 : left)
    }
    if isUnique && columns == 1 { figures[1] = 1 }
    return [row["of_table"], figures.map(String.init).joined(separator: " ")]
  }
}

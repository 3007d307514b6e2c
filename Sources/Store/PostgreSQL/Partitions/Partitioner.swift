/// Divides the tables of a PostgreSQL, one after the other. What is divided already is left as it is.
struct Partitioner {
  let distribution: Distribution
  /// How many partitions each table gets.
  let count: Int

  /// The tables still whole that are to be divided, each after those it refers to.
  func waiting(_ connection: any Connection) throws -> [String] {
    let divided = try Self.dividedTables(connection)
    let tables = try Catalogue.read(in: ReadTransaction(connection)).tables.map(\.name)
    return tables.filter { distribution.column(of: $0) != nil && !divided.contains($0) }
  }

  /// Everything that waits, in the transaction of `connection`.
  func divideAll(_ connection: any Connection) throws {
    for table in try waiting(connection) { try divide(table, connection) }
  }

  /// One table with its rows, keys, indexes, guards and rights. Nobody else can use it meanwhile.
  ///
  /// The transaction must see what was committed before the lock was had: `READ COMMITTED`.
  /// - Returns: how many rows it has; `nil` when somebody else has divided it.
  @discardableResult
  func divide(_ table: String, _ connection: any Connection) throws -> Int? {
    guard let column = distribution.column(of: table) else { return nil }
    try run(["LOCK TABLE \(table) IN ACCESS EXCLUSIVE MODE"], connection)
    let shape = try TableShape(table, connection)
    guard !shape.isPartitioned else { return nil }
    if let publication = shape.publications.first {
      throw PartitionRefusal.published(table: table, publication: publication)
    }
    let divided = PartitionedTable(
      shape, by: column, into: count, besides: try Self.dividedTables(connection))
    try run(divided.beginning, connection)
    let (rows, before) = (try size(table, connection), try size(divided.former, connection))
    guard rows == before else { throw PartitionRefusal.miscounted(table: table) }
    try run(divided.ending, connection)
    for counted in divided.counted {
      for statement in connection.dialect.countOn(table, counted) {
        try connection.query(SQL(parts: [.text(statement)])) { _ in }
      }
    }
    try nameIndexes(of: table, connection)
    try run([divided.afterwards], connection)
    return rows
  }

  /// Calls the indexes of each partition after the table's own, so that a plan can be read.
  private func nameIndexes(of table: String, _ connection: any Connection) throws {
    var renamings: [String] = []
    try connection.query(
      """
      SELECT format('ALTER INDEX %I RENAME TO %I', own.relname,
        whole.relname || substring(part.relname from '_p[0-9]+$')) AS words
      FROM pg_inherits h JOIN pg_class part ON part.oid = h.inhrelid
      JOIN pg_index x ON x.indrelid = h.inhrelid
      JOIN pg_inherits i ON i.inhrelid = x.indexrelid
      JOIN pg_class own ON own.oid = x.indexrelid JOIN pg_class whole ON whole.oid = i.inhparent
      WHERE h.inhparent = to_regclass(\(table))
      """
    ) { renamings.append(try $0["words"]) }
    try run(renamings, connection)
  }

  private func size(_ table: String, _ connection: any Connection) throws -> Int {
    var size = 0
    try connection.query(SQL(parts: [.text("SELECT COUNT(*) AS n FROM \(table)")])) { size = try $0["n"] }
    return size
  }

  private func run(_ statements: [String], _ connection: any Connection) throws {
    for statement in statements { _ = try connection.execute(SQL(parts: [.text(statement)])) }
  }

  /// The tables that are in partitions.
  static func dividedTables(_ connection: any Connection) throws -> Set<String> {
    var tables: Set<String> = []
    try connection.query(
      """
      SELECT CAST(relname AS text) AS name FROM pg_class
      WHERE relkind = 'p' AND relnamespace = current_schema()::regnamespace
      """
    ) { tables.insert(try $0["name"]) }
    return tables
  }

  /// Into how many partitions a database is divided; `nil` when it is whole.
  static func count(_ connection: any Connection) throws -> Int? {
    var count: Int?
    try connection.query(
      """
      SELECT CAST(MAX(n) AS bigint) AS most FROM (
        SELECT COUNT(*) AS n FROM pg_inherits h JOIN pg_class t ON t.oid = h.inhparent
        WHERE t.relkind = 'p' AND t.relnamespace = current_schema()::regnamespace GROUP BY t.oid) AS counted
      """
    ) { count = try $0["most"] }
    return count
  }
}

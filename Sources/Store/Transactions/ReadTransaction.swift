/// A consistent view of the database for the length of one closure. Not to be kept.
public class ReadTransaction {
  let connection: any Connection

  init(_ connection: any Connection) { self.connection = connection }

  /// Every row of the answer.
  public func rows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    try connection.query(sql) { rows.append($0) }
    return rows
  }

  /// Every row of the answer, read by `make`.
  public func all<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> [T] {
    var made: [T] = []
    try connection.query(sql) { made.append(try make($0)) }
    return made
  }

  /// The first row of the answer.
  public func first(_ sql: SQL) throws -> Row? { try rows(sql).first }

  /// The first row of the answer, read by `make`.
  public func first<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> T? {
    try rows(sql).first.map(make)
  }

  /// The only column of the first row; `nil` when there is no row or it is empty.
  public func value<T: SQLReadable>(_ sql: SQL) throws -> T? {
    guard let row = try first(sql), let name = row.columns.names.first else { return nil }
    return try row[name]
  }

  /// Row by row, for answers too large to hold.
  public func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try connection.stream(sql, each: body)
  }
}

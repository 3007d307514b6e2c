import CPQ
import Foundation

/// One result of libpq, freed when nobody holds it any longer.
final class PostgreSQLAnswer {
  private let result: OpaquePointer

  init(_ result: OpaquePointer) { self.result = result }

  deinit { PQclear(result) }

  var succeeded: Bool {
    let status = PQresultStatus(result)
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
  }

  var isCopy: Bool {
    let status = PQresultStatus(result)
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH
  }

  /// What was done, for example `COMMIT`; after a failed transaction COMMIT answers `ROLLBACK`.
  var command: String { String(cString: PQcmdStatus(result)) }

  var changedRows: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

  var rowCount: Int32 { PQntuples(result) }

  func columns() -> Row.Columns {
    Row.Columns((0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) })
  }

  /// The types of the columns, in order.
  func types() -> [Oid] { (0..<PQnfields(result)).map { PQftype(result, $0) } }

  func values(of row: Int32, types: [Oid]) -> [SQLValue] {
    types.enumerated().map { column, type in value(row, Int32(column), type) }
  }

  /// The text of one cell; `nil` for NULL.
  func text(_ row: Int32, _ column: Int32) -> String? {
    PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
  }

  private func value(_ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
    guard PQgetisnull(result, row, column) == 0, let cell = PQgetvalue(result, row, column) else {
      return .null
    }
    switch type {
    case PostgreSQLType.int8, PostgreSQLType.int4, PostgreSQLType.int2, PostgreSQLType.oid:
      return .int(strtoll(cell, nil, 10))
    case PostgreSQLType.bool: return .int(cell.pointee == UInt8(ascii: "t") ? 1 : 0)
    case PostgreSQLType.float8, PostgreSQLType.float4: return .real(strtod(cell, nil))
    case PostgreSQLType.numeric:
      // Sums of whole numbers are numeric here, and whole.
      let text = String(cString: cell)
      return Int64(text).map(SQLValue.int) ?? Double(text).map(SQLValue.real) ?? .text(text)
    case PostgreSQLType.bytea: return .blob(Self.bytes(hexadecimal: cell))
    default: return .text(String(cString: cell))
    }
  }

  /// `\x0aff…` as the engine writes bytes.
  private static func bytes(hexadecimal cell: UnsafePointer<CChar>) -> [UInt8] {
    let digits = UnsafeBufferPointer(start: cell, count: strlen(cell)).dropFirst(2).map(nibble)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func nibble(_ character: CChar) -> UInt8 {
    let code = UInt8(bitPattern: character)
    return code <= UInt8(ascii: "9") ? code &- UInt8(ascii: "0") : (code | 0x20) &- UInt8(ascii: "a") &+ 10
  }

  /// Whether it was the server that refused.
  var comesFromServer: Bool { field(.sqlState) != nil }

  /// - Parameter message: what is said when the answer itself says nothing.
  func failure(connectionLost: Bool, besides message: String) -> PostgreSQLFailure {
    PostgreSQLFailure(
      state: field(.sqlState) ?? "", message: field(.message) ?? message, constraint: field(.constraint),
      column: field(.column), table: field(.table), connectionLost: connectionLost)
  }

  /// `PG_DIAG_…` of postgres_ext.h: letters, which Swift does not import.
  private enum Diagnostic: Unicode.Scalar {
    case sqlState = "C"
    case message = "M"
    case constraint = "n"
    case column = "c"
    case table = "t"
  }

  private func field(_ diagnostic: Diagnostic) -> String? {
    PQresultErrorField(result, Int32(diagnostic.rawValue.value)).map { String(cString: $0) }
  }
}

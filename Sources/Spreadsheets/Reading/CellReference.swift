/// `B7`: the column as letters, the row as a number.
enum CellReference {
  private static let mostColumns = 16_384

  /// 0 for `A7`, 26 for `AA1`.
  static func column(_ reference: String) throws(SpreadsheetError) -> Int {
    var column = 0
    for byte in reference.utf8 {
      guard (65...90).contains(byte) else { break }
      column = column * 26 + Int(byte - 64)
      guard column <= mostColumns else { throw .notAWorkbook }
    }
    guard column > 0 else { throw .notAWorkbook }
    return column - 1
  }

  /// `AA` for 26.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

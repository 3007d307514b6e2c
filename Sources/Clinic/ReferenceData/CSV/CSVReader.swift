/// Reads a CSV file with a header, row by row.
///
/// UTF-8 with or without a byte order mark; `,` or `;` between fields, whichever the header uses.
/// ```swift
/// var reader = try CSVReader(bytes)
/// while let row = try reader.next() { … }
/// ```
public struct CSVReader: Sendable {
  /// The names in the header, blanks trimmed.
  public var columns: [String] { header.names }
  private let header: CSVRow.Header
  private var scanner: CSVScanner

  /// Reads the header. Throws when there is none, or when it names a column twice.
  public init(_ bytes: [UInt8]) throws(CSVProblem) {
    scanner = CSVScanner(bytes)
    guard let first = try scanner.next() else { throw CSVProblem(line: 1, "Berkas kosong.") }
    header = CSVRow.Header(first.fields)
    if let twice = header.named(twiceIn: first.fields) {
      throw CSVProblem(line: first.line, column: twice, "Nama kolom ini ada dua kali.")
    }
  }

  /// How much of the file was read, 0 to 1 million; for a progress bar.
  public var millionthsRead: Int { scanner.millionthsRead }

  /// The next row; `nil` after the last. Throws when it has more or fewer fields than the header.
  public mutating func next() throws(CSVProblem) -> CSVRow? {
    guard let record = try scanner.next() else { return nil }
    guard record.fields.count == columns.count else {
      throw CSVProblem(
        line: record.line, "Ada \(record.fields.count) isian; judul kolom menyebut \(columns.count).")
    }
    return CSVRow(line: record.line, header: header, fields: record.fields)
  }

  /// Whether all of `wanted` stand in the header.
  public func has(_ wanted: [String]) -> Bool { wanted.allSatisfy { header.position($0) != nil } }
}

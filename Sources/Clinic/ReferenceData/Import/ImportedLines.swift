import Spreadsheets
import Vocabulary

/// The lines of a file somebody hands in — CSV, or a workbook's first sheet — as texts; empty lines are left out.
struct ImportedLines {
  private var csv: CSVScanner?
  private var sheet: SheetRows?

  /// Whether lines may be shorter than the heads: a spreadsheet keeps no empty cells at the end of a row.
  var isWorkbook: Bool { sheet != nil }

  /// - Throws: when it looks like a workbook and is none that can be read.
  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    guard SheetRows.isWorkbook(bytes) else {
      csv = CSVScanner(bytes)
      return
    }
    do throws(SpreadsheetError) { sheet = try SheetRows(bytes) } catch { throw .unusable(error.sentence) }
  }

  /// The next line with something in it, and its number as the program that wrote it counts; nil at the end.
  mutating func next() throws(ImportRefusal) -> (line: Int, fields: [String])? {
    while let (line, fields) = try read() {
      if fields.contains(where: { !$0.trimmingBlanks.isEmpty }) { return (line, fields) }
    }
    return nil
  }

  private mutating func read() throws(ImportRefusal) -> (line: Int, fields: [String])? {
    do throws(SpreadsheetError) {
      if sheet != nil { return try sheet?.next().map { ($0.number, $0.cells.map(\.plainWords)) } }
    } catch {
      throw .unusable(error.sentence)
    }
    do throws(CSVProblem) { return try csv?.next() } catch { throw .problems([error], total: 1) }
  }
}

extension Cell {
  /// As it would stand in a CSV file.
  fileprivate var plainWords: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let digits): Self.plain(digits)
    case .date(let day): day.iso
    case .flag(let flag): flag ? "ya" : "tidak"
    }
  }

  /// Decimals are drawn out to four, so that the three of 12.345 are never taken for thousands of rupiah.
  private static func plain(_ digits: String) -> String {
    guard let point = digits.firstIndex(of: ".") else { return digits }
    let decimals = digits.distance(from: point, to: digits.endIndex) - 1
    return digits + String(repeating: "0", count: max(0, 4 - decimals))
  }
}

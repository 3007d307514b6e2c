import Spreadsheets
import Vocabulary

/// The lines of a CSV file or of a workbook's first sheet as texts; empty ones are left out.
struct SheetLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func forEach(_ take: (Int, [String]) -> Void) throws(ImportRefusal) {
    if SheetRows.isWorkbook(bytes) {
      do throws(SpreadsheetError) {
        var sheet = try SheetRows(bytes)
        while let row = try sheet.next() {
          give(row.number, row.cells.map(\.plainWords), to: take)
        }
      } catch {
        throw .unusable(error.sentence)
      }
    } else {
      var scanner = CSVScanner(bytes)
      do throws(CSVProblem) {
        while let (line, fields) = try scanner.next() { give(line, fields, to: take) }
      } catch {
        throw .problems([error], total: 1)
      }
    }
  }

  private func give(_ line: Int, _ fields: [String], to take: (Int, [String]) -> Void) {
    if fields.contains(where: { !$0.trimmingBlanks.isEmpty }) { take(line, fields) }
  }
}

extension Cell {
  /// As it would stand in a CSV file.
  fileprivate var plainWords: String {
    switch self {
    case .empty: ""
    case .text(let text), .number(let text): text
    case .date(let day): day.iso
    case .flag(let flag): flag ? "ya" : "tidak"
    }
  }
}

import Spreadsheets
import Vocabulary

/// The lines of a workbook's first sheet as texts, below its column heads. Above them a title may stand.
struct ParticipantSheet {
  let columns: ParticipantColumns
  private var rows: SheetRows
  private let width: Int

  /// So many lines at most stand above the column heads.
  private static let mostTitles = 20

  /// - Throws: `ImportRefusal` when it is no workbook, or none of its first lines names the columns.
  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    do throws(SpreadsheetError) { rows = try SheetRows(bytes) } catch { throw .unusable(error.sentence) }
    var first: CSVProblem?
    for _ in 0...Self.mostTitles {
      guard let (line, fields) = try Self.line(&rows) else { break }
      do throws(CSVProblem) {
        columns = try ParticipantColumns(fields)
        width = fields.count
        return
      } catch {
        first = first ?? CSVProblem(line: line, error.sentence)
      }
    }
    throw first.map { .problems([$0], total: 1) } ?? .noRows
  }

  var millionthsRead: Int { rows.millionthsRead }

  mutating func next() throws(ImportRefusal) -> (line: Int, fields: [String])? {
    guard let (line, fields) = try Self.line(&rows) else { return nil }
    return (line, fields + Array(repeating: "", count: max(0, width - fields.count)))
  }

  private static func line(_ rows: inout SheetRows) throws(ImportRefusal) -> (line: Int, fields: [String])? {
    do throws(SpreadsheetError) {
      while let row = try rows.next() {
        let fields = row.cells.map(\.words)
        if fields.contains(where: { !$0.isEmpty }) { return (row.number, fields) }
      }
      return nil
    } catch {
      throw .unusable(error.sentence)
    }
  }
}

extension Cell {
  /// As it would stand in a CSV file. Spreadsheets keep fifteen digits of a number: the sixteenth of a NIK that was typed
  /// as a number has become a zero. No NIK is better than a wrong one.
  fileprivate var words: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let digits): digits.utf8.count == 16 && digits.hasSuffix("0") ? "" : digits
    case .date(let day): day.iso
    case .flag(let flag): flag ? "1" : "0"
    }
  }
}

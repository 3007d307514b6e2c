import JKN
import Vocabulary

/// A bank's statement as CSV, line by line: which lines are payments, and what is wrong with the others.
struct BankStatement: Sendable {
  /// A line that can be read.
  struct Line: Sendable {
    let number: Int
    let draft: ReceiptDraft
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [CSVProblem] = []

  static let mostLines = 5000

  /// - Throws: `Problems` under `berkas` when it is no statement at all.
  init(_ bytes: [UInt8], on today: CalendarDate) throws {
    var scanner = CSVScanner(bytes)
    do throws(CSVProblem) {
      guard let head = try scanner.next() else { throw CSVProblem(line: 1, "Berkas kosong.") }
      let columns = try StatementColumns(head.fields)
      try read(&scanner, columns, width: head.fields.count, today)
    } catch {
      throw Problems([Problem(field: ImportReceipts.field, "\(error)")])
    }
    guard !lines.isEmpty || !problems.isEmpty else {
      throw Problems([Problem(field: ImportReceipts.field, "Tidak ada baris di bawah judul kolom.")])
    }
  }

  private mutating func read(
    _ scanner: inout CSVScanner, _ columns: StatementColumns, width: Int, _ today: CalendarDate
  ) throws(CSVProblem) {
    while let (number, fields) = try scanner.next() {
      guard lines.count + problems.count < Self.mostLines else {
        throw CSVProblem(
          line: number, "Paling banyak \(Self.mostLines) baris sekali muat; bagilah berkasnya.")
      }
      do throws(CSVProblem) {
        guard fields.count == width else {
          throw CSVProblem(line: number, "Ada \(fields.count) isian; judul kolom menyebut \(width).")
        }
        lines.append(Line(number: number, draft: try columns.draft(fields, line: number, today)))
      } catch {
        problems.append(error)
      }
    }
  }
}

import JKN
import Vocabulary

/// A bank's statement, CSV or a workbook, line by line: which lines are payments, and what is wrong with the others.
struct BankStatement: Sendable {
  /// A line that can be read.
  struct Line: Sendable {
    let number: Int
    let draft: ReceiptDraft
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [CSVProblem] = []

  static let mostLines = 5000
  /// So many lines at most stand above the column heads: the bank's name, the account, the period.
  private static let mostTitles = 20

  /// - Throws: `Problems` under `berkas` when it is no statement at all.
  init(_ bytes: [UInt8], of account: PaymentAccount.Purpose, on today: CalendarDate) throws {
    do throws(ImportRefusal) {
      var file = try ImportedLines(bytes)
      let (columns, width) = try Self.heads(&file)
      while let (number, fields) = try file.next() {
        guard lines.count + problems.count < Self.mostLines else {
          throw .unusable("Paling banyak \(Self.mostLines) baris sekali muat; bagilah berkasnya.")
        }
        do throws(CSVProblem) {
          let whole = try Self.whole(fields, width, isWorkbook: file.isWorkbook, line: number)
          lines.append(
            Line(number: number, draft: try columns.draft(whole, of: account, line: number, today)))
        } catch {
          problems.append(error)
        }
      }
    } catch {
      throw Problems([Problem(field: ImportReceipts.field, error.sentence)])
    }
    guard !lines.isEmpty || !problems.isEmpty else {
      throw Problems([Problem(field: ImportReceipts.field, "Tidak ada baris di bawah judul kolom.")])
    }
  }

  /// The first line that names the columns; what the first line of all lacked, when none does.
  private static func heads(
    _ file: inout ImportedLines
  ) throws(ImportRefusal) -> (columns: StatementColumns, width: Int) {
    var lacking: CSVProblem?
    for _ in 0...mostTitles {
      guard let (_, fields) = try file.next() else { break }
      do throws(CSVProblem) {
        return (try StatementColumns(fields), fields.count)
      } catch {
        lacking = lacking ?? error
      }
    }
    throw .unusable(lacking?.description ?? "Berkas kosong.")
  }

  /// As many fields as there are heads.
  private static func whole(
    _ fields: [String], _ width: Int, isWorkbook: Bool, line: Int
  ) throws(CSVProblem) -> [String] {
    if isWorkbook { return fields + Array(repeating: "", count: max(0, width - fields.count)) }
    guard fields.count == width else {
      throw CSVProblem(line: line, "Ada \(fields.count) isian; judul kolom menyebut \(width).")
    }
    return fields
  }
}

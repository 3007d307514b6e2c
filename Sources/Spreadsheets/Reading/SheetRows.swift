import Vocabulary

/// The rows of a workbook's first sheet (ECMA-376), one after the other.
///
/// ```swift
/// var rows = try SheetRows(bytes)
/// while let row = try rows.next() { … }
/// ```
public struct SheetRows {
  /// One row that has cells.
  public struct Row: Sendable {
    /// As the spreadsheet counts: from 1.
    public let number: Int
    /// From the first column on; gaps are `.empty`.
    public let cells: [Cell]
  }

  private var scanner: XMLScanner
  private let texts: SharedStrings
  private let dates: DateStyles
  /// Days counted from 1904 instead of 1900.
  private let isFrom1904: Bool
  private var number = 0

  /// Whether a file looks like a workbook at all: the mark of a ZIP archive, or that of the older format.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  public init(_ bytes: [UInt8]) throws(SpreadsheetError) {
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .oldOrLocked }
    let archive = try ZipReader(bytes)
    let workbook = try WorkbookPart(archive)
    guard let sheet = try archive.content(workbook.sheet) else { throw .notAWorkbook }
    isFrom1904 = workbook.isFrom1904
    texts = try SharedStrings(archive.content("xl/sharedStrings.xml"))
    dates = try DateStyles(archive.content("xl/styles.xml"))
    scanner = XMLScanner(sheet)
  }

  /// How much of the sheet was read, 0 to 1 million; for a progress bar.
  public var millionthsRead: Int { scanner.millionthsRead }

  /// The next row with cells; `nil` at the end.
  public mutating func next() throws(SpreadsheetError) -> Row? {
    while let event = try scanner.next() {
      guard case .start("row", let isEmpty) = event else { continue }
      number = scanner.attribute("r").flatMap { Int($0) } ?? number + 1
      guard !isEmpty else { continue }
      let cells = try self.cells()
      if !cells.isEmpty { return Row(number: number, cells: cells) }
    }
    return nil
  }

  private mutating func cells() throws(SpreadsheetError) -> [Cell] {
    var cells: [Cell] = []
    while let event = try scanner.next() {
      switch event {
      case .end("row"): return cells
      case .start("c", let isEmpty):
        let column = try scanner.attribute("r").map(CellReference.column) ?? cells.count
        let kind = scanner.attribute("t") ?? "n"
        let style = scanner.attribute("s").flatMap { Int($0) } ?? 0
        let cell: Cell = isEmpty ? .empty : value(try content(), kind, style)
        while cells.count < column { cells.append(.empty) }
        cells.append(cell)
      default: break
      }
    }
    throw .notAWorkbook
  }

  /// What stands between `<c>` and `</c>`: the value, or the text of an inline string. A formula is passed over.
  private mutating func content() throws(SpreadsheetError) -> String {
    var content = ""
    var isContent = false
    while let event = try scanner.next() {
      switch event {
      case .start("v", let isEmpty), .start("t", let isEmpty): isContent = !isEmpty
      case .text(let part): if isContent { content += part }
      case .end("v"), .end("t"): isContent = false
      case .end("c"): return content
      default: break
      }
    }
    throw .notAWorkbook
  }

  /// Up to 31 December 9999, the last day that spreadsheets know.
  private static let days = 0...2_958_465

  private func value(_ content: String, _ kind: String, _ style: Int) -> Cell {
    guard !content.isEmpty else { return .empty }
    switch kind {
    case "s": return Int(content).flatMap { texts[$0] }.map(Cell.text) ?? .empty
    case "str", "inlineStr": return .text(content)
    case "b": return .flag(content == "1")
    case "e": return .empty
    case "d": return CalendarDate(iso: String(content.prefix(10))).map(Cell.date) ?? .text(content)
    default:
      let number = PlainNumber.of(content)
      if dates.isDate(style), let serial = Int(number.prefix { $0 != "." }), Self.days.contains(serial) {
        return .date(CalendarDate(dayNumber: serial - (isFrom1904 ? 24_107 : 25_569)))
      }
      return .number(number)
    }
  }
}

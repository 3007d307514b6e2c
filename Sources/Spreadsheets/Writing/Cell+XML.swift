import Vocabulary

/// The numbers of `WorkbookFrame.styles`.
enum CellLook: Int {
  case plain = 0
  case head = 1
  case bold = 2

  static let day = 3
}

extension Cell {
  /// Spreadsheet programs take no longer text in a cell.
  private static let longest = 32_767

  func xml(at place: String, _ look: CellLook) -> String {
    switch self {
    case .empty: ""
    case .text(let text):
      "<c r=\"\(place)\" s=\"\(look.rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + "\(XMLText.escaped(String(text.prefix(Self.longest))))</t></is></c>"
    case .number(let digits): "<c r=\"\(place)\" s=\"\(look.rawValue)\"><v>\(XMLText.escaped(digits))</v></c>"
    case .date(let day): "<c r=\"\(place)\" s=\"\(CellLook.day)\"><v>\(day.dayNumber + 25_569)</v></c>"
    case .flag(let flag): "<c r=\"\(place)\" s=\"\(look.rawValue)\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    }
  }
}

/// Which of a workbook's styles show a number as a day (ECMA-376 part 1, 18.8.30).
struct DateStyles {
  private var styles: [Bool] = []

  init(_ bytes: [UInt8]?) throws(SpreadsheetError) {
    guard let bytes else { return }
    var scanner = XMLScanner(bytes)
    var own: Set<Int> = []
    var isCellStyle = false
    while let event = try scanner.next() {
      switch event {
      case .start("numFmt", _):
        if let id = scanner.attribute("numFmtId").flatMap({ Int($0) }),
          let code = scanner.attribute("formatCode"), Self.showsADay(code)
        {
          own.insert(id)
        }
      case .start("cellXfs", let isEmpty): isCellStyle = !isEmpty
      case .end("cellXfs"): isCellStyle = false
      case .start("xf", _):
        if isCellStyle {
          let format = scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
          styles.append((14...17).contains(format) || format == 22 || own.contains(format))
        }
      default: break
      }
    }
  }

  func isDate(_ style: Int) -> Bool { styles.indices.contains(style) && styles[style] }

  /// A year or a day outside quotes and brackets.
  private static func showsADay(_ code: String) -> Bool {
    var quoted = false
    var bracketed = false
    for character in code.lowercased() {
      switch character {
      case "\"": quoted.toggle()
      case "[": bracketed = true
      case "]": bracketed = false
      case "y", "d": if !quoted, !bracketed { return true }
      default: break
      }
    }
    return false
  }
}

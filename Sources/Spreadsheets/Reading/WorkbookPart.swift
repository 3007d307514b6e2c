/// Where in the archive the first sheet lies, and from when the workbook counts its days.
struct WorkbookPart {
  let sheet: String
  let isFrom1904: Bool

  init(_ archive: ZipReader) throws(SpreadsheetError) {
    guard let workbook = try archive.content("xl/workbook.xml"),
      let relations = try archive.content("xl/_rels/workbook.xml.rels")
    else { throw .notAWorkbook }
    var scanner = XMLScanner(workbook)
    var first: String?
    var isFrom1904 = false
    while let event = try scanner.next() {
      switch event {
      case .start("workbookPr", _): isFrom1904 = ["1", "true"].contains(scanner.attribute("date1904"))
      case .start("sheet", _): first = first ?? scanner.attribute("r:id")
      default: break
      }
    }
    guard let first, let target = try Self.target(of: first, in: relations) else { throw .notAWorkbook }
    self.isFrom1904 = isFrom1904
    sheet = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private static func target(of id: String, in relations: [UInt8]) throws(SpreadsheetError) -> String? {
    var scanner = XMLScanner(relations)
    while let event = try scanner.next() {
      if case .start("Relationship", _) = event, scanner.attribute("Id") == id {
        return scanner.attribute("Target")
      }
    }
    return nil
  }
}

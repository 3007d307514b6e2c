extension Sheet {
  /// The sheet as a workbook (ECMA-376): texts as texts, numbers and days as such, the column heads in sight while one
  /// scrolls. The same sheet always gives the same bytes.
  public func xlsx() -> [UInt8] {
    var archive = ZipWriter()
    archive.add("[Content_Types].xml", Array(WorkbookFrame.contentTypes.utf8))
    archive.add("_rels/.rels", Array(WorkbookFrame.packageRelations.utf8))
    archive.add("xl/workbook.xml", Array(WorkbookFrame.workbook(tabName, heads: headRow).utf8))
    archive.add("xl/_rels/workbook.xml.rels", Array(WorkbookFrame.workbookRelations.utf8))
    archive.add("xl/styles.xml", Array(WorkbookFrame.styles.utf8))
    archive.add("xl/worksheets/sheet1.xml", Array(worksheet.utf8))
    return archive.archive
  }

  /// The row of the column heads, counted from 1.
  private var headRow: Int { heading.count + 1 }

  private var tabName: String {
    String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31))
  }

  private var worksheet: String {
    var xml = WorkbookFrame.declaration
    xml += "<worksheet xmlns=\"\(WorkbookFrame.main)\"><sheetViews><sheetView workbookViewId=\"0\">"
    xml +=
      "<pane ySplit=\"\(headRow)\" topLeftCell=\"A\(headRow + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    xml += "</sheetView></sheetViews><cols>"
    for (index, column) in columns.enumerated() {
      xml += "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
    }
    xml += "</cols><sheetData>"
    var row = 0
    func write(_ cells: [Cell], _ look: CellLook) {
      row += 1
      xml += "<row r=\"\(row)\">"
      for (column, cell) in cells.enumerated() {
        xml += cell.xml(at: CellReference.letters(column) + String(row), look)
      }
      xml += "</row>"
    }
    for line in heading { write(line, .plain) }
    write(columns.map { .text($0.heading) }, .head)
    for cells in rows { write(cells, .plain) }
    if let total { write(total, .bold) }
    xml +=
      "</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\"/></worksheet>"
    return xml
  }
}

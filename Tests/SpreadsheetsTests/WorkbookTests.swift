import Testing
import Vocabulary

@testable import Spreadsheets

@Suite("Workbooks as other programs write them")
struct WorkbookTests {
  /// A workbook around one sheet's rows, with what other programs put beside it.
  private static func workbook(
    _ rows: String, strings: String = "", styles: String = "", properties: String = ""
  ) -> [UInt8] {
    var archive = ZipWriter()
    archive.add(
      "xl/workbook.xml",
      Array(
        "<workbook xmlns:r=\"x\">\(properties)<sheets><sheet name=\"a\" r:id=\"rId7\"/><sheet r:id=\"rId1\"/></sheets></workbook>"
          .utf8))
    archive.add(
      "xl/_rels/workbook.xml.rels",
      Array(
        "<Relationships><Relationship Target=\"/xl/worksheets/satu.xml\" Id=\"rId7\"/></Relationships>".utf8))
    archive.add("xl/sharedStrings.xml", Array("<sst>\(strings)</sst>".utf8))
    archive.add("xl/styles.xml", Array("<styleSheet>\(styles)</styleSheet>".utf8))
    archive.add(
      "xl/worksheets/satu.xml",
      Array("<?xml version=\"1.0\"?><worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8))
    return archive.archive
  }

  private static func cells(_ bytes: [UInt8]) throws -> [Cell] {
    var rows = try SheetRows(bytes)
    return try #require(try rows.next()).cells
  }

  @Test("Shared texts, also in pieces and with a reading aid")
  func sharedStrings() throws {
    let strings =
      "<si><t>satu</t></si><si><r><t>du</t></r><r><t xml:space=\"preserve\">a </t></r></si>"
      + "<si><t>&#65;&amp;&#x42;</t><rPh><t>x</t></rPh></si><si/>"
    let row =
      "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
      + "<c r=\"D3\" t=\"s\"><v>2</v></c><c r=\"E3\" t=\"s\"><v>9</v></c></row>"
    #expect(
      try Self.cells(Self.workbook(row, strings: strings)) == [
        .text("satu"), .text("dua "), .empty, .text("A&B"), .empty,
      ])
  }

  @Test(
    "A number is a day when its style shows one",
    arguments: [
      ("<xf numFmtId=\"14\"/>", "", Cell.date(CalendarDate(dayNumber: 20_777))),
      (
        "<xf numFmtId=\"170\"/>", "<numFmt numFmtId=\"170\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy\"/>",
        .date(CalendarDate(dayNumber: 20_777))
      ),
      (
        "<xf numFmtId=\"170\"/>", "<numFmt numFmtId=\"170\" formatCode=\"0&quot; day&quot;\"/>",
        .number("46346")
      ),
      ("<xf numFmtId=\"0\"/>", "", .number("46346")),
    ] as [(String, String, Cell)])
  func dates(style: String, format: String, cell: Cell) throws {
    let styles =
      "<numFmts>\(format)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(style)</cellXfs>"
    #expect(try Self.cells(Self.workbook("<row><c s=\"0\"><v>46346</v></c></row>", styles: styles)) == [cell])
  }

  @Test("Days counted from 1904")
  func macintosh() throws {
    let bytes = Self.workbook(
      "<row><c s=\"0\"><v>44884</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(try Self.cells(bytes) == [.date(CalendarDate(dayNumber: 20_777))])
  }

  @Test("Long numbers are written out; formulas give their value; a day far away is no day")
  func numbers() throws {
    let row =
      "<row><c><v>3.204130101900001E15</v></c><c><v>7.0</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>y</v></c>"
      + "<c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c><c s=\"1\"><v>9999999999999999999</v></c></row>"
    let styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
    #expect(
      try Self.cells(Self.workbook(row, styles: styles)) == [
        .number("3204130101900001"), .number("7"), .text("y"), .empty, .flag(true),
        .number("9999999999999999999"),
      ])
  }

  @Test("What is no workbook is refused with what to do", arguments: [0, 3, 30, 200, 400])
  func damaged(length: Int) {
    let bytes = Array(Self.workbook("<row><c><v>1</v></c></row>").prefix(length))
    #expect(throws: SpreadsheetError.self) { _ = try SheetRows(bytes) }
  }

  @Test("A workbook cut off, or with a document type, is refused; the old format is named")
  func refused() throws {
    var cut = try SheetRows(Self.workbook("<row><c><v>1</v></c>"))
    #expect(throws: SpreadsheetError.notAWorkbook) { while try cut.next() != nil {} }
    var entity = try SheetRows(Self.workbook("<!DOCTYPE a><row/>"))
    #expect(throws: SpreadsheetError.notAWorkbook) { while try entity.next() != nil {} }
    #expect(throws: SpreadsheetError.oldOrLocked) { _ = try SheetRows([0xD0, 0xCF, 0x11, 0xE0, 0, 0]) }
  }

  @Test("Every byte of a small workbook may be wrong; nothing falls over")
  func wrongBytes() {
    let good = Self.workbook(
      "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c></row>", strings: "<si><t>a</t></si>")
    for place in good.indices {
      var bytes = good
      bytes[place] ^= 0x3F
      guard var rows = try? SheetRows(bytes) else { continue }
      while (try? rows.next()) ?? nil != nil {}
    }
  }
}

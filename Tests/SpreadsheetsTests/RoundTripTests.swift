import Spreadsheets
import Testing
import Vocabulary

@Suite("A sheet written and read again")
struct RoundTripTests {
  private static let day = CalendarDate(dayNumber: 20_777)

  private static func read(_ bytes: [UInt8]) throws -> [SheetRows.Row] {
    var rows = try SheetRows(bytes)
    var read: [SheetRows.Row] = []
    while let row = try rows.next() { read.append(row) }
    return read
  }

  private static func sheet(_ rows: [[Cell]], total: [Cell]? = nil) -> Sheet {
    Sheet(
      "Uji", heading: [[.text("Puskesmas Contoh")]],
      columns: [.init("Nama", width: 30), .init("Nomor"), .init("Lahir"), .init("Aktif")], rows: rows,
      total: total)
  }

  @Test("Texts, numbers, days and flags come back as they went")
  func cells() throws {
    let row: [Cell] = [.text("Siti <\"Ani\"> & 'Adi' é"), .number("0.5"), .date(Self.day), .flag(true)]
    let rows = try Self.read(Self.sheet([row], total: [.text("Jumlah"), .whole(1)]).xlsx())
    #expect(rows.map(\.number) == [1, 2, 3, 4])
    #expect(rows[0].cells == [.text("Puskesmas Contoh")])
    #expect(rows[1].cells == [.text("Nama"), .text("Nomor"), .text("Lahir"), .text("Aktif")])
    #expect(rows[2].cells == row)
    #expect(rows[3].cells == [.text("Jumlah"), .number("1")])
  }

  @Test("A cell that is missing leaves a gap, not a shift")
  func gap() throws {
    let rows = try Self.read(Self.sheet([[.text("a"), .empty, .date(Self.day)]]).xlsx())
    #expect(rows[2].cells == [.text("a"), .empty, .date(Self.day)])
  }

  @Test("Characters that XML forbids are left out; blanks at the ends stay")
  func characters() throws {
    let rows = try Self.read(Self.sheet([[.text("\u{1}\u{8} a\u{B}b ")]]).xlsx())
    #expect(rows[2].cells == [.text(" ab ")])
  }

  @Test("The same sheet is the same file")
  func repeatable() {
    let sheet = Self.sheet([[.text("a")]])
    #expect(sheet.xlsx() == sheet.xlsx())
  }

  @Test("CSV quotes what must be quoted and lets no formula through")
  func csv() {
    let text = Self.sheet([
      [.text("a;\"b\""), .number("-2"), .date(Self.day), .flag(false)], [.text("=1+1")],
    ])
    .csv()
    #expect(
      text == "\u{FEFF}Nama;Nomor;Lahir;Aktif\r\n\"a;\"\"b\"\"\";'-2;20-11-2026;tidak\r\n'=1+1\r\n")
  }
}

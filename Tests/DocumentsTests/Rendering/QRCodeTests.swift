import Documents
import Testing

@Suite struct QRCodeTests {
  @Test("A symbol has its finder pattern in three corners")
  func finders() throws {
    let code = try #require(QRCode("https://contoh.example/surat/1"))
    for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
      #expect(code.isDark(row: row, column: column))
      #expect(!code.isDark(row: row + 1, column: column + 1))
      #expect(code.isDark(row: row + 3, column: column + 3))
    }
  }

  @Test("Nothing, and more than a symbol holds, gives no symbol")
  func impossible() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "x", count: 3_000)) == nil)
  }
}

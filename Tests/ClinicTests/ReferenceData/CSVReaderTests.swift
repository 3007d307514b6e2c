import Testing

@testable import Clinic

@Suite("Reading CSV files")
struct CSVReaderTests {
  @Test("Fields may be quoted, hold separators, doubled quotes and line breaks")
  func quotedFields() throws {
    let rows = try read("kode,nama\n1,\"a, \"\"b\"\"\nc\"\n2, d \n")
    #expect(rows.map { $0.text("nama") } == ["a, \"b\"\nc", "d"])
    #expect(rows.map(\.line) == [2, 4])
  }

  @Test(
    "A byte order mark, CRLF, semicolons, a quoted header and empty lines are taken as they come",
    arguments: [
      "\u{FEFF}kode,nama\r\n1,a\r\n\r\n2,b\r\n", "kode;nama\n1;a\n2;b", "\"kode\";\"nama\"\n\n1;a\n2;b\n\n",
    ])
  func dialects(_ text: String) throws {
    let rows = try read(text)
    #expect(rows.map { $0.text("kode") } == ["1", "2"])
    #expect(rows.map { $0.text("nama") } == ["a", "b"])
  }

  @Test(
    "What is wrong is told with its line",
    arguments: [
      ("kode,nama\n1,a\n2\n", "Baris 3: Ada 1 isian; judul kolom menyebut 2."),
      ("kode,nama\n1,\"a\n", "Baris 2: Tanda kutip isian ke-2 tidak ditutup."),
      ("kode,nama\n1,a\"b\n", "Baris 2: Tanda kutip di tengah isian ke-2; seluruh isian harus dikutip."),
      ("kode,nama\n1,\"a\"b\n", "Baris 2: Ada huruf sesudah tanda kutip penutup isian ke-2."),
      ("kode,kode\n1,a\n", "Baris 1, kolom kode: Nama kolom ini ada dua kali."),
      ("", "Baris 1: Berkas kosong."),
    ])
  func problems(_ text: String, _ sentence: String) {
    let problem = #expect(throws: CSVProblem.self) { try read(text) }
    #expect(problem?.description == sentence)
  }

  @Test("A file that is not UTF-8 is refused with advice")
  func wrongEncoding() {
    let problem = #expect(throws: CSVProblem.self) { try read(bytes: Array("a,b\n1,caf".utf8) + [0xE9, 10]) }
    #expect(problem?.description.contains("UTF-8") == true)
    #expect(problem?.line == 2)
  }

  @Test("After a bad line, reading goes on with the next one")
  func goesOn() throws {
    var reader = try CSVReader(Array("a,b\n1\n2,x\n".utf8))
    #expect(throws: CSVProblem.self) { try reader.next() }
    #expect(try reader.next()?.text("a") == "2")
    let end = try reader.next()
    #expect(end == nil)
  }

  @Test("A file with other columns is told which ones it should have")
  func unknownColumns() {
    let problem = #expect(throws: CSVProblem.self) {
      try RowFormat.all(Array("x,y\n1,2\n".utf8), RowFormat.procedures)
    }
    #expect(problem?.sentence.contains("code, title, words; atau code, display, version") == true)
  }

  private func read(_ text: String) throws -> [CSVRow] { try read(bytes: Array(text.utf8)) }

  private func read(bytes: [UInt8]) throws -> [CSVRow] {
    var reader = try CSVReader(bytes)
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }
}

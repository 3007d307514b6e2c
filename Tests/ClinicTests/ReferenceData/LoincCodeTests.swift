import Testing

@testable import Clinic

@Suite("LOINC codes")
struct LoincCodeTests {
  @Test("A code with its check digit passes", arguments: ["718-7", "2345-7", "57743-7", "X099312"])
  func good(_ code: String) { #expect(LoincCode.read(code) == code) }

  @Test(
    "A code that a spreadsheet took for a month is given back",
    arguments: zip([162_716, 9922], ["2345-7", "1927-3"]))
  func spreadsheetDate(_ serial: Int, _ code: String) { #expect(LoincCode.read(String(serial)) == code) }

  @Test("Anything else is refused", arguments: ["718-8", "12345", "718", "", "abc", "7-18-7"])
  func bad(_ code: String) { #expect(LoincCode.read(code) == nil) }
}

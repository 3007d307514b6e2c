import Testing

@testable import Sandbox

@Suite("JSON")
struct JSONTests {
  @Test("Numbers come out as they went in, keys sorted")
  func roundTrip() throws {
    let text = #"{"b":38.80,"a":[1e3,-0,true,null,"\u00e9\n\ud83d\ude00\/"]}"#
    #expect(try JSON(parsing: text).text == #"{"a":[1e3,-0,true,null,"é\n😀/"],"b":38.80}"#)
  }

  @Test(
    "Texts that are not JSON are refused",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "1.", "tru", "\"\u{1}\"", #""\ud800""#,
      "{} x",
      "nul", "+1", #"{"a" 1}"#, String(repeating: "[", count: 200),
    ])
  func refused(text: String) {
    #expect(throws: JSONError.self) { try JSON(parsing: text) }
  }
}

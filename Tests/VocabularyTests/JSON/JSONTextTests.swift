import Testing
import Vocabulary

@Suite struct JSONTextTests {
  @Test("Values are found by name and place, and read as what they are")
  func reading() throws {
    let root = try JSONText(#" {"a": [1, -2.50, "x\"\u00e9\ud83d\ude00"], "b": {"c": true, "d": null}} "#)
      .root
    let list = try #require(root.member("a")).elements
    #expect(list[0].integer == 1)
    #expect(list[1].writtenNumber?.fraction.text() == "-2.5")
    #expect(list[2].string == "x\"é😀")
    #expect(root.member("b")?.member("c")?.bool == true)
    #expect(root.member("b")?.member("d")?.isNull == true)
    #expect(root.member("z") == nil)
    #expect(root.members.map(\.name) == ["a", "b"])
  }

  @Test(
    "What is no JSON is refused at its byte",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd), ("{", .unexpectedEnd), ("[1 2]", .missingComma),
      ("{a:1}", .missingName),
      ("{\"a\" 1}", .missingColon), ("{\"a\":1,\"a\":2}", .repeatedName), ("01", .trailing),
      ("+1", .unexpectedCharacter),
      ("\"\\x\"", .unexpectedCharacter), ("[1,]", .unexpectedCharacter), ("nul", .unexpectedCharacter),
      (String(repeating: "[", count: 100), .tooDeep),
    ])
  func refused(text: String, reason: JSONError.Reason) {
    let error = #expect(throws: JSONError.self) { try JSONText(text) }
    #expect(error?.reason == reason || error?.reason == .unexpectedEnd)
  }

  @Test("Bytes that are no UTF-8 are refused")
  func notUTF8() {
    #expect(throws: JSONError.self) { try JSONText(Array("\"".utf8) + [0xFF] + Array("\"".utf8)) }
  }

  @Test(
    "A number is exact or not there",
    arguments: [
      ("1e3", "1000"), ("12.50", "12.5"), ("-0", "0"), ("2.000", "2"), ("150e-1", "15"), ("0.1", "0.1"),
      ("2.000000000001", "2.000000000001"),
    ])
  func numbers(written: String, text: String) throws {
    #expect(try JSONText(written).root.writtenNumber?.fraction.text() == text)
  }

  @Test(
    "A number beyond what can be counted exactly is no number",
    arguments: ["1e400", "1e-400", String(repeating: "9", count: 40)])
  func tooLarge(written: String) throws {
    #expect(try JSONText(written).root.integer == nil)
    #expect(try JSONText(written).root.writtenNumber == nil)
  }

  @Test("A writer's text reads back the same")
  func writing() throws {
    var writer = JSONWriter()
    writer.object {
      $0.name("a")
      $0.array { list in
        list.string("tab\t \"kutip\" é")
        list.number(Fraction(1, over: 8))
        list.null()
        list.flag(false)
      }
      $0.name("b")
      $0.number(-7)
    }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text == #"{"a":["tab\u0009 \"kutip\" é",0.125,null,false],"b":-7}"#)
    #expect(try JSONText(text).root.member("a")?.elements[0].string == "tab\t \"kutip\" é")
  }
}

import Testing

@testable import Web

@Suite("Escaping")
struct EscapingTests {
  @Test("Text cannot open a tag or an entity")
  func text() {
    #expect(
      HTML("<script>alert('x')</script> & \"Ma'ruf\"").text
        == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Ma&#39;ruf&quot;")
  }

  @Test("An attribute cannot be left by what stands in it")
  func attribute() {
    let html = div(.title("\"><img src=x onerror='y'>")) { "isi" }
    #expect(html.text == "<div title=\"&quot;&gt;&lt;img src=x onerror=&#39;y&#39;&gt;\">isi</div>")
  }

  @Test(
    "Letters beyond ASCII stay as they are", arguments: ["Jum’at · 36,7 °C", "Nyoman Ayu Ménik", "漢字 🙂", ""])
  func unicode(_ text: String) {
    #expect(HTML(text).text == text)
  }

  @Test("Control characters that HTML forbids become a visible sign")
  func control() {
    #expect(HTML("a\u{0}b\u{8}c\td\ne").text == "a\u{FFFD}b\u{FFFD}c\td\ne")
  }

  @Test("A missing value leaves the attribute out, a false flag too")
  func absent() {
    let html = HTML.void("input", [.name("nik"), .value(nil), .required(false), .autofocus(true)])
    #expect(html.text == "<input name=\"nik\" autofocus>")
  }

  @Test("Every printable ASCII character comes back from text as it went in")
  func roundTrip() {
    let all = String(String.UnicodeScalarView((0x20...0x7E).compactMap(Unicode.Scalar.init)))
    #expect(Self.unescape(HTML(all).text) == all)
  }

  private static func unescape(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

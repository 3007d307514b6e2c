import Testing

@testable import Web

@Suite("HTML builder")
struct HTMLBuilderTests {
  @Test("Lines, loops and conditions are joined in their order")
  func order() {
    let names = ["Ani", "Budi"]
    let html = ul {
      for name in names { li(name) }
      if names.count > 5 { li("banyak") } else { li("sedikit") }
      if names.isEmpty { li("kosong") }
    }
    #expect(html.text == "<ul><li>Ani</li><li>Budi</li><li>sedikit</li></ul>")
  }

  @Test("A component goes in as it is, text beside it is escaped")
  func component() {
    struct Greeting: Component {
      var html: HTML { strong("Halo") }
    }
    #expect(
      HTML {
        Greeting(); " <b> "; 3
      }.text == "<strong>Halo</strong> &lt;b&gt; 3")
  }
}

// SVG, for charts drawn on the server: they print, need no script and have a table beside them.
// Presentation attributes (`fill`, `stroke`) are allowed by the content security policy; `style` is not.

func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("svg", attributes, content())
}

func g(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("g", attributes, content())
}

func svgText(_ text: String, _ attributes: Attribute...) -> HTML { .element("text", attributes, HTML(text)) }
func svgTitle(_ text: String) -> HTML { .element("title", [], HTML(text)) }
func path(_ attributes: Attribute...) -> HTML { .element("path", attributes, HTML()) }
func line(_ attributes: Attribute...) -> HTML { .element("line", attributes, HTML()) }
func rect(_ attributes: Attribute...) -> HTML { .element("rect", attributes, HTML()) }
func circle(_ attributes: Attribute...) -> HTML { .element("circle", attributes, HTML()) }
func polyline(_ attributes: Attribute...) -> HTML { .element("polyline", attributes, HTML()) }

extension Attribute {
  static func viewBox(_ text: String) -> Attribute { Attribute("viewBox", text) }

  /// Any other presentation attribute: `.draw("stroke-width", "2")`.
  static func draw(_ name: StaticString, _ text: String) -> Attribute { Attribute(name, text) }
}

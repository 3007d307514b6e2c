// Words and the marks on them.

func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("p", attributes, content())
}

func p(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("p", attributes, HTML(text))
}

func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("span", attributes, content())
}

func span(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("span", attributes, HTML(text))
}

func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("strong", attributes, content())
}

func strong(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("strong", attributes, HTML(text))
}

func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("em", attributes, content())
}

func em(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("em", attributes, HTML(text))
}

func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("small", attributes, content())
}

func small(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("small", attributes, HTML(text))
}

func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("mark", attributes, content())
}

func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("abbr", attributes, content())
}

func abbr(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("abbr", attributes, HTML(text))
}

func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("kbd", attributes, content())
}

func kbd(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("kbd", attributes, HTML(text))
}

func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("code", attributes, content())
}

func code(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("code", attributes, HTML(text))
}

func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("sup", attributes, content())
}

func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("sub", attributes, content())
}

func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("time", attributes, content())
}

func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("blockquote", attributes, content())
}

func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("pre", attributes, content())
}

func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("ins", attributes, content())
}

func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("del", attributes, content())
}

func br() -> HTML { .void("br", []) }
func hr() -> HTML { .void("hr", []) }

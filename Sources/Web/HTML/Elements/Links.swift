// Links, pictures and frames of figures.

func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("a", attributes, content())
}

func a(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("a", attributes, HTML(text))
}

func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("figure", attributes, content())
}

func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("figcaption", attributes, content())
}

func img(_ attributes: Attribute...) -> HTML { .void("img", attributes) }

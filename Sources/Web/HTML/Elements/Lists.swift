// Lists, terms and what can be unfolded.

func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("ul", attributes, content())
}

func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("ol", attributes, content())
}

func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("li", attributes, content())
}

func li(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("li", attributes, HTML(text))
}

func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dl", attributes, content())
}

func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dt", attributes, content())
}

func dt(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("dt", attributes, HTML(text))
}

func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dd", attributes, content())
}

func dd(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("dd", attributes, HTML(text))
}

func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("details", attributes, content())
}

func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("summary", attributes, content())
}

func summary(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("summary", attributes, HTML(text))
}

// The parts a page is divided into.

func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("div", attributes, content())
}

func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("section", attributes, content())
}

func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("article", attributes, content())
}

func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("header", attributes, content())
}

func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("footer", attributes, content())
}

func mainElement(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("main", attributes, content())
}

func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("nav", attributes, content())
}

func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("aside", attributes, content())
}

func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h1", attributes, content())
}

func h1(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("h1", attributes, HTML(text))
}

func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h2", attributes, content())
}

func h2(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("h2", attributes, HTML(text))
}

func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h3", attributes, content())
}

func h3(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("h3", attributes, HTML(text))
}

func hgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("hgroup", attributes, content())
}

// Parts of forms. There is no `form` here: use ``PostForm`` (it carries the token) or ``GetForm``.

func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("label", attributes, content())
}

func label(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("label", attributes, HTML(text))
}

func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("fieldset", attributes, content())
}

func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("legend", attributes, content())
}

func legend(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("legend", attributes, HTML(text))
}

func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("select", attributes, content())
}

func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("option", attributes, content())
}

func option(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("option", attributes, HTML(text))
}

func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("optgroup", attributes, content())
}

func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("textarea", attributes, content())
}

func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("button", attributes, content())
}

func button(_ text: String, _ attributes: Attribute...) -> HTML {
  .element("button", attributes, HTML(text))
}

func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("output", attributes, content())
}

func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("datalist", attributes, content())
}

func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("progress", attributes, content())
}

func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("meter", attributes, content())
}

func input(_ attributes: Attribute...) -> HTML { .void("input", attributes) }

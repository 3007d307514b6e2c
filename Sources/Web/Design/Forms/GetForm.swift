/// A form that only asks: a search, a filter. Its answer can be kept as a link.
struct GetForm: Component {
  let route: Route
  let attributes: [Attribute]
  let content: HTML

  init(to route: Route, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) {
    self.route = route
    self.attributes = attributes
    self.content = content()
  }

  var html: HTML {
    HTML.element(
      "form", [Attribute("method", "get"), Attribute("action", route.pattern)] + attributes, content)
  }
}

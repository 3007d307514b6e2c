/// A form that changes something. It always carries the session's token; there is no other way to write one.
///
/// With `draft`, what is typed is kept while it is being typed, under that address, and survives a lost connection.
struct PostForm: Component {
  let route: Route
  let token: FormToken
  let draft: Route?
  let attributes: [Attribute]
  let content: HTML

  /// - `route`: where it is sent.
  /// - `token`: `viewer.formToken`.
  /// - `draft`: where a draft of it is kept, e.g. `.account(.draft("pemeriksaan-ID-anamnesis"))`.
  init(
    to route: Route, token: FormToken, draft: Route? = nil, _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
  ) {
    self.route = route
    self.token = token
    self.draft = draft
    self.attributes = attributes
    self.content = content()
  }

  var html: HTML {
    let fixed = [
      Attribute("method", "post"), Attribute("action", route.url), Attribute("novalidate", when: true),
      .data("data-draft", draft?.url),
    ]
    return HTML.element(
      "form", fixed + attributes,
      HTML {
        input(.type("hidden"), .name(FormToken.field), .value(token.text))
        content
      })
  }
}

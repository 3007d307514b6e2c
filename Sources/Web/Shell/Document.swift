/// A whole HTML document: the head every page shares, and a body.
struct Document: Component {
  let title: String
  var bodyClass: String?
  var formToken: FormToken?
  var scripts: [Asset] = [.script]
  let content: HTML

  /// - `title`: the page's own title; the product's name follows it.
  /// - `bodyClass`: a class of the stylesheet for pages of a shape of their own (sign-in, queue display).
  /// - `formToken`: the session's token, for scripts that save drafts.
  init(
    _ title: String, bodyClass: String? = nil, formToken: FormToken? = nil, scripts: [Asset] = [.script],
    @HTMLBuilder content: () -> HTML
  ) {
    self.title = title
    self.bodyClass = bodyClass
    self.formToken = formToken
    self.scripts = scripts
    self.content = content()
  }

  var html: HTML {
    HTML(literal: "<!doctype html>")
    HTML.element(
      "html", [.lang("id")],
      HTML {
        head; body
      })
  }

  private var head: HTML {
    .element(
      "head", [],
      HTML {
        HTML(literal: "<meta charset=\"utf-8\">")
        HTML(literal: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        HTML(literal: "<meta name=\"color-scheme\" content=\"light dark\">")
        HTML(literal: "<meta name=\"referrer\" content=\"same-origin\">")
        HTML.element("title", [], HTML(title + " · SEHAT"))
        HTML.void("link", [Attribute("rel", "stylesheet"), .href(Asset.stylesheet.route)])
        HTML.void("link", [Attribute("rel", "icon"), .type("image/svg+xml"), .href(Asset.icon.route)])
        if let formToken {
          HTML.void("meta", [.name("sehat-token"), Attribute("content", formToken.text)])
        }
        for script in scripts {
          HTML.element(
            "script", [Attribute("src", script.route.url), Attribute("defer", when: true)], HTML())
        }
      })
  }

  private var body: HTML { .element("body", [.class(bodyClass)], content) }
}

/// Joins the lines of a closure into one fragment: text is escaped, fragments and components go in as they are.
///
/// Every line has the same type, so that the compiler checks long pages quickly.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text) }
  static func buildExpression(_ number: Int) -> HTML { HTML(String(number)) }
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }
  static func buildExpression(_ component: some Component) -> HTML { component.html }

  static func buildBlock() -> HTML { HTML() }
  static func buildBlock(_ only: HTML) -> HTML { only }
  static func buildBlock(_ parts: HTML...) -> HTML { join(parts) }
  static func buildArray(_ parts: [HTML]) -> HTML { join(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }
  static func buildEither(first: HTML) -> HTML { first }
  static func buildEither(second: HTML) -> HTML { second }

  private static func join(_ parts: [HTML]) -> HTML {
    var joined = HTML()
    joined.reserve(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { joined.append(part) }
    return joined
  }
}

/// A part of a page with a name of its own: a head line, a table, a notice.
protocol Component {
  /// What it looks like.
  @HTMLBuilder var html: HTML { get }
}

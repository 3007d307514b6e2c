extension HTML {
  /// `<name attributes>content</name>`
  static func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    var html = HTML()
    html.reserve(content.bytes.count + 64)
    html.open(name, attributes)
    html.append(content)
    html.append(literal: "</")
    html.append(literal: name)
    html.append(literal: ">")
    return html
  }

  /// `<name attributes>`, for elements that hold nothing (`input`, `br`, `meta`).
  static func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    var html = HTML()
    html.open(name, attributes)
    return html
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    append(literal: "<")
    append(literal: name)
    for attribute in attributes {
      switch attribute.value {
      case .absent: continue
      case .present:
        append(literal: " ")
        append(literal: attribute.name)
      case .text(let text):
        append(literal: " ")
        append(literal: attribute.name)
        append(literal: "=\"")
        append(escaping: text)
        append(literal: "\"")
      }
    }
    append(literal: ">")
  }
}

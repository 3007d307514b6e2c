/// A text for people: one XHTML `<div>`.
public struct Narrative: Element {
  public var status: String?
  public var div: String?

  public init(status: String? = nil, div: String? = nil) {
    self.status = status
    self.div = div
  }
}

extension Narrative {
  /// The plain text as XHTML: markup characters escaped, lines kept apart by `<br/>`.
  public init(status: String, plainText: String) {
    let escaped =
      plainText
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .split(separator: "\n").joined(separator: "<br/>")
    self.init(status: status, div: "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(escaped)</div>")
  }
}

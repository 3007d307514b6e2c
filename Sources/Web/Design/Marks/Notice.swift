/// A line that says what happened or what to do, where it matters. Danger is announced at once by screen readers.
struct Notice: Component {
  let tone: Tone
  let content: HTML

  init(_ tone: Tone, _ text: String) {
    self.tone = tone
    content = HTML(text)
  }

  init(_ tone: Tone, @HTMLBuilder content: () -> HTML) {
    self.tone = tone
    self.content = content()
  }

  var html: HTML {
    div(.class("notice " + tone.rawValue), .role(tone == .danger ? "alert" : "status")) {
      span(symbol, .class("symbol"), .aria("aria-hidden", "true"))
      div { content }
    }
  }

  private var symbol: String {
    switch tone {
    case .done: "✓"
    case .waiting, .danger: "▲"
    case .neutral, .brand: "●"
    }
  }
}

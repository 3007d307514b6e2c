/// A quiet surface with a heading.
struct Card: Component {
  let heading: String?
  let tone: Tone
  let content: HTML

  init(_ heading: String? = nil, tone: Tone = .neutral, @HTMLBuilder content: () -> HTML) {
    self.heading = heading
    self.tone = tone
    self.content = content()
  }

  var html: HTML {
    section(.class("card " + tone.rawValue)) {
      if let heading { h2(heading) }
      content
    }
  }
}

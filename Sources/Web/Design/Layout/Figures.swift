/// A row of figures. Every figure leads to the list of records it was counted from.
struct Figures: Component {
  let figures: [Figure]

  init(_ figures: [Figure]) { self.figures = figures }

  var html: HTML {
    div(.class("figures")) {
      for figure in figures { figure }
    }
  }
}

/// One number with its name, a note, and the list behind it.
struct Figure: Component {
  let name: String
  let number: String
  let note: String
  let tone: Tone
  let route: Route

  init(_ name: String, _ number: String, note: String = "", tone: Tone = .neutral, to route: Route) {
    self.name = name
    self.number = number
    self.note = note
    self.tone = tone
    self.route = route
  }

  var html: HTML {
    a(.class("card figure " + tone.rawValue), .href(route)) {
      span(name, .class("small"))
      strong(number, .class("num"))
      span(note, .class("small"))
    }
  }
}

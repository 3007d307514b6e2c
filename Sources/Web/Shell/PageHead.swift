/// The first line of a page: its heading and, at the right, the day or a count.
struct PageHead: Component {
  let heading: String
  let note: HTML

  init(_ heading: String, note: String = "") {
    self.heading = heading
    self.note = HTML(note)
  }

  init(_ heading: String, @HTMLBuilder note: () -> HTML) {
    self.heading = heading
    self.note = note()
  }

  var html: HTML {
    div(.class("page-head")) {
      h1(heading)
      if !note.isEmpty { div(.class("note")) { note } }
    }
  }
}

/// The work at the left, what helps it at the right; below each other on a phone.
struct Columns: Component {
  let work: HTML
  let side: HTML

  init(@HTMLBuilder work: () -> HTML, @HTMLBuilder aside: () -> HTML) {
    self.work = work()
    side = aside()
  }

  var html: HTML {
    div(.class("columns")) {
      div { work }
      aside { side }
    }
  }
}

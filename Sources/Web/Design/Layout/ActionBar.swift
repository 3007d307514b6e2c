/// The bar at the foot of a long form: what is saved or missing at the left, the actions at the right,
/// the primary one last.
struct ActionBar: Component {
  let note: HTML
  let actions: HTML

  init(@HTMLBuilder note: () -> HTML = { HTML() }, @HTMLBuilder actions: () -> HTML) {
    self.note = note()
    self.actions = actions()
  }

  var html: HTML {
    div(.class("action-bar")) {
      div(.class("note")) { note }
      div(.class("actions")) { actions }
    }
  }
}

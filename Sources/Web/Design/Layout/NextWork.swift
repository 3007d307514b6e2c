/// The biggest thing above a worklist: who is served next, and the button that opens the work.
struct NextWork: Component {
  let heading: String
  let sentence: String
  let words: String
  let route: Route

  var html: HTML {
    section(.class("next")) {
      div {
        h2(heading)
        p(sentence)
      }
      LinkButton(words, to: route, .primary, shortcut: "Enter", keys: "Enter")
    }
  }
}

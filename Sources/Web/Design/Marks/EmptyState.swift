/// What stands where a list would be: why it is empty and what to do next.
struct EmptyState: Component {
  let sentence: String
  let next: HTML

  init(_ sentence: String, @HTMLBuilder next: () -> HTML = { HTML() }) {
    self.sentence = sentence
    self.next = next()
  }

  var html: HTML {
    div(.class("empty")) {
      p(sentence)
      next
    }
  }
}

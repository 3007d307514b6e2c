import JKN

/// How a figure was counted: a row a step, with what came out and the article that says so.
struct ExplanationTable: Component {
  let name: String
  let steps: [Step]
  var columns: [DataTable.Column] = [.text("Langkah"), .number("Nilai"), .text("Pasal")]
  var stacks = true

  var html: HTML {
    DataTable(name, columns, stacks: stacks) {
      for step in steps {
        tr {
          td(step.step)
          td(CapitationWords.value(step.value), .class("num right"))
          td(step.source, .class("small"))
        }
      }
    }.html
  }
}

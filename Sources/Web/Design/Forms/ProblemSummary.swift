/// At the head of a refused form: how many fields to mend, each a link to its field.
struct ProblemSummary: Component {
  let form: FormState
  let order: [String]

  /// - `order`: the names of the form's fields from top to bottom.
  init(_ form: FormState, order: [String]) {
    self.form = form
    self.order = order
  }

  var html: HTML {
    if !form.problems.isEmpty {
      div(.class("notice waiting"), .role("alert"), .id("perbaiki")) {
        span("▲", .class("symbol"), .aria("aria-hidden", "true"))
        div {
          strong("Belum tersimpan. \(Indonesian.number(form.problems.count)) isian perlu diperbaiki:")
          ul {
            for name in names {
              if let problem = form.problems[name] { li { a(problem, .href(fragment: "f-" + name)) } }
            }
          }
        }
      }
    }
  }

  private var names: [String] {
    order.filter { form.problems[$0] != nil } + form.problems.keys.filter { !order.contains($0) }.sorted()
  }
}

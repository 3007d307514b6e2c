/// The steps of one piece of work, in the order it is done; any of them can be opened.
struct Steps: Component {
  let steps: [Step]

  struct Step: Sendable {
    let word: String
    let route: Route
    let state: State

    enum State: Sendable {
      case open, current, done
    }
  }

  init(_ steps: [Step]) { self.steps = steps }

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Langkah")) {
      ol {
        for step in steps {
          li {
            a(
              .href(step.route), .current(step.state == .current ? "step" : nil),
              .class(step.state == .done ? "done" : nil)
            ) {
              step.word
              if step.state == .done { span(" selesai", .class("unseen")) }
            }
          }
        }
      }
    }
  }
}

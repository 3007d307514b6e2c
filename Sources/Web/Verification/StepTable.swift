import Vocabulary

/// The steps of a case or a dispute, in the order they were taken: when, which, until when the next, in whose words, by whom.
struct StepTable: Component {
  struct Step {
    let on: CalendarDate
    let word: String
    let dueOn: CalendarDate?
    let note: String
    let by: String
  }

  let steps: [Step]
  /// What stands above the notes.
  let noteHead: String
  let whenEmpty: String

  var html: HTML {
    Card("Langkah") {
      if steps.isEmpty {
        EmptyState(whenEmpty)
      } else {
        DataTable(
          "Langkah", [.text("Tanggal"), .text("Langkah"), .text(noteHead), .text("Oleh")], stacks: true
        ) {
          for step in steps {
            tr {
              td(Indonesian.day(step.on), .class("keep"))
              td {
                step.word
                if let due = step.dueOn {
                  small("paling lambat \(Indonesian.dayWithWeekday(due))", .class("under"))
                }
              }
              td(step.note)
              td(step.by)
            }
          }
        }
      }
    }.html
  }
}

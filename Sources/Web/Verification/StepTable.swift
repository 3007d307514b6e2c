import Clinic
import Vocabulary

/// The steps of a case or a dispute, in the order they were taken: when, which, until when the next, in whose words, by whom.
struct StepTable: Component {
  struct Step {
    let on: CalendarDate
    let word: String
    let dueOn: CalendarDate?
    let note: String
    let by: String
    /// Number of the paper it stands on, and what was scanned of it.
    var letter = ""
    var papers: [OversightFile] = []
    /// The page of what it is about.
    var about: Route?
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
                if let about = step.about { a(step.word, .href(about)) } else { step.word }
                if let due = step.dueOn {
                  small("paling lambat \(Indonesian.dayWithWeekday(due))", .class("under"))
                }
              }
              td {
                step.note
                if !step.letter.isEmpty { small("Dokumen \(step.letter)", .class("under")) }
                for paper in step.papers {
                  p { FileLink(file: paper, to: .audits(.caseFile(paper.id.text))) }
                }
              }
              td(step.by)
            }
          }
        }
      }
    }.html
  }
}

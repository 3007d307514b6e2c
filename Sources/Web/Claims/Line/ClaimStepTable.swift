import Clinic
import Vocabulary

/// What happened to a claim or a batch: the day, what it was, and who wrote it down when.
struct ClaimStepTable: Component {
  let name: String
  let steps: [ClaimStep]
  let zone: FacilityZone

  var html: HTML {
    DataTable(name, [.text("Hari"), .text("Kejadian"), .text("Oleh")], stacks: true) {
      for step in steps {
        tr {
          td(Indonesian.day(step.on), .class("num"))
          td {
            step.word
            if !step.note.isEmpty { small(step.note, .class("under")) }
          }
          td {
            step.by
            small(Indonesian.moment(step.at, zone), .class("under"))
          }
        }
      }
    }.html
  }
}

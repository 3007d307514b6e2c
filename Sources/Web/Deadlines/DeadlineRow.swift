import Clinic
import Vocabulary

/// One deadline as a row, with the button that says it is done.
struct DeadlineRow: Component {
  let deadline: Deadline
  let person: String
  let page: DeadlinePage

  var html: HTML {
    tr {
      td(.class("keep")) {
        Indonesian.dayWithWeekday(deadline.dueOn)
        small(distance, .class("under num"))
      }
      td(.class("lead")) {
        strong(deadline.rule.title)
        if !deadline.about.isEmpty { small(deadline.about, .class("under")) }
        small(deadline.rule.source, .class("under"))
        if NoticeKind(deadline.rule) != nil {
          a(
            "Surat (PDF)", .href(.deadlines(.notice(deadline.subject))),
            .aria("aria-label", "Surat (PDF) \(deadline.about)"))
        }
      }
      td(person)
      td(deadline.rule.ifMissed, .class("small"))
      td { action }
    }
  }

  private var distance: String {
    let days = deadline.dueOn.days(since: page.answer.today)
    return switch days {
    case 0: "hari ini"
    case 1: "besok"
    case 2...: "\(days) hari lagi"
    default: "\(-days) hari lalu"
    }
  }

  @HTMLBuilder private var action: HTML {
    if let done = deadline.done {
      StateMark("selesai", tone: .done, symbol: "✓")
      small(
        "\(done.by), \(Indonesian.day(page.viewer.facility.zone.date(of: done.at)))"
          + (done.note.isEmpty ? "" : ": \(done.note)"), .class("under"))
    } else {
      PostForm(to: .deadlines(.finish), token: page.viewer.formToken) {
        HiddenField("aturan", deadline.rule.code)
        HiddenField("hari", deadline.dueOn.iso)
        HiddenField("hal", deadline.subject)
        Button("Selesai")
      }
    }
  }
}

import Clinic
import JKN
import Vocabulary

/// The disputes of the Puskesmas and the form that opens one.
struct DisputeListPage {
  let viewer: Viewer
  let answer: ReadDisputes.Answer
  let form: FormState

  private typealias Field = OpenDispute.Field
  private static let order = [Field.subject, Field.about, Field.amount, Field.day]

  var page: Page {
    Page("Sengketa", at: .audits, for: viewer) {
      PageHead("Sengketa", note: DisputeCourse.source)
      OversightBar(part: .disputes)
      ProblemSummary(form, order: Self.order)
      if viewer.may(.manageCases) {
        Columns {
          list
        } aside: {
          Card("Buka sengketa") { opening }
        }
      } else {
        list
      }
    }
  }

  private var list: HTML {
    Card {
      if answer.disputes.isEmpty {
        EmptyState("Tidak ada sengketa.")
      } else {
        DataTable(
          "Sengketa",
          [.text("Nomor"), .text("Pokok"), .number("Nilai"), .text("Keadaan"), .text("Batas waktu")],
          stacks: true
        ) {
          for dispute in answer.disputes { row(dispute) }
        }
      }
    }.html
  }

  private func row(_ dispute: Dispute) -> HTML {
    tr {
      td(.class("keep")) { a(dispute.number, .href(.disputes(.open(dispute.id.text))), .class("num")) }
      td {
        strong(dispute.matter.word)
        small(dispute.about, .class("under"))
      }
      td(dispute.amount?.text ?? "–", .class("right num keep"))
      td { DisputeMark(course: dispute.course, today: answer.today) }
      td(dispute.course.due.map(Indonesian.dayWithWeekday) ?? "–", .class("keep"))
    }
  }

  private var opening: HTML {
    PostForm(to: .disputes(.list()), token: viewer.formToken) {
      ChoiceField(
        "Yang disengketakan", name: Field.subject, in: form,
        choices: answer.subjects.map { Choice($0.text, "\($0.matter.word): \($0.words)") }
          + [Choice(Dispute.Matter.other.rawValue, Dispute.Matter.other.word)], blank: "Pilih", required: true
      )
      AreaField("Pokok sengketa", name: Field.about, in: form, required: true)
      TextField(
        "Nilai", name: Field.amount, in: form, unit: "rupiah", hint: "Kosong bila bukan tentang uang.")
      TextField("Sejak", name: Field.day, in: form, kind: .date, required: true)
      Button("Buka sengketa", .primary)
    }.html
  }
}

/// Where a dispute stands.
struct DisputeMark: Component {
  let course: DisputeCourse
  let today: CalendarDate

  var html: HTML {
    if let end = course.end {
      StateMark("\(end.step.word) \(Indonesian.day(end.on))", tone: .done, symbol: "✓").html
    } else {
      StateMark(
        (course.rung?.word ?? "Dibuka") + (isLate ? ", terlambat" : ""), tone: isLate ? .danger : .waiting,
        symbol: isLate ? "▲" : "○"
      ).html
    }
  }

  private var isLate: Bool { course.due.map { $0 < today } ?? false }
}

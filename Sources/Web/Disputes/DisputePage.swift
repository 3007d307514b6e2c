import Clinic
import JKN
import Vocabulary

/// One dispute: what it is about, its steps up the ladder, and the next one.
struct DisputePage {
  let viewer: Viewer
  let answer: ReadDispute.Answer
  let form: FormState

  private typealias Field = AdvanceDispute.Field
  private var dispute: Dispute { answer.dispute }
  private var course: DisputeCourse { dispute.course }

  var page: Page {
    Page("Sengketa \(dispute.number)", at: .audits, for: viewer) {
      PageHead("Sengketa \(dispute.number)", note: DisputeCourse.source)
      OversightBar(part: .disputes)
      ProblemSummary(form, order: [Field.step, Field.day, Field.due, Field.note])
      Columns {
        ladder
        steps
      } aside: {
        facts
        if course.isOpen, viewer.may(.manageCases) { Card("Langkah berikutnya") { next } }
      }
    }
  }

  private var facts: HTML {
    Card("Sengketa") {
      Facts([
        ("Keadaan", DisputeMark(course: course, today: answer.today).html),
        ("Tentang", subject),
        ("Pokok", HTML(dispute.about)),
        ("Nilai", HTML(dispute.amount?.text ?? "–")),
        ("Sejak", HTML(Indonesian.day(dispute.openedOn))),
        ("Dibuka oleh", HTML(dispute.openedBy)),
        ("Batas waktu", HTML(course.due.map(Indonesian.dayWithWeekday) ?? "–")),
      ])
    }.html
  }

  private var subject: HTML {
    let words = [dispute.matter.word, answer.subject?.words ?? ""].filter { !$0.isEmpty }.joined(
      separator: ": ")
    guard let id = dispute.subject, let (route, action) = dispute.matter.page(of: id), viewer.may(action)
    else {
      return HTML(words)
    }
    return a(words, .href(route))
  }

  /// The rungs from below, with the day on which each was reached.
  private var ladder: HTML {
    Card("Jenjang penyelesaian") {
      DataTable("Jenjang penyelesaian", [.text("Jenjang"), .text("Keadaan")], stacks: true) {
        for rung in DisputeStep.allCases where rung.rung != nil {
          tr {
            td(rung.word)
            td { state(rung) }
          }
        }
      }
      p(
        "Perjanjian tidak menentukan waktunya; batas yang disepakati para pihak tampil di Tenggat.",
        .class("small"))
    }.html
  }

  @HTMLBuilder private func state(_ rung: DisputeStep) -> HTML {
    if let reached = course.events.first(where: { $0.step == rung }) {
      StateMark(
        "sejak \(Indonesian.day(reached.on))", tone: course.rung == rung && course.isOpen ? .waiting : .done,
        symbol: course.rung == rung && course.isOpen ? "○" : "✓")
    } else if (course.rung?.rung ?? -1) > (rung.rung ?? 0) {
      StateMark("dilewati", tone: .neutral, symbol: "–")
    } else {
      "–"
    }
  }

  private var steps: HTML {
    StepTable(
      steps: dispute.events.map {
        .init(
          on: $0.event.on, word: $0.event.step.word, dueOn: $0.event.dueOn, note: $0.note, by: $0.by)
      }, noteHead: "Hasil", whenEmpty: "Sengketa baru dibuka; mulai dengan musyawarah."
    ).html
  }

  private var next: HTML {
    PostForm(to: .disputes(.step(dispute.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Langkah", name: Field.step, in: form, choices: course.possible.map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      TextField("Tanggal", name: Field.day, in: form, kind: .date, required: true)
      TextField(
        "Disepakati selesai", name: Field.due, in: form, kind: .date,
        hint: "Boleh kosong. Bila diisi, tampil di Tenggat.")
      AreaField(
        "Hasil", name: Field.note, in: form, rows: 2, hint: "Wajib untuk pertemuan dan bila selesai.")
      Button("Catat langkah", .primary)
    }.html
  }
}

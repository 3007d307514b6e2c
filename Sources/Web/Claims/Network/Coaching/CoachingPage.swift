import Clinic
import Vocabulary

/// The sessions of a year with who came, who was in none, and the form for the next.
struct CoachingPage {
  let viewer: Viewer
  let answer: ReadCoaching.Answer
  let form: FormState

  var page: Page {
    Page("Pembinaan jejaring", at: .claims, for: viewer) {
      PageHead("Sosialisasi dan pembinaan jejaring \(String(answer.year))") {
        a("← Jejaring", .href(.claims(.network())))
        " · "
        a("tahun sebelumnya", .href(.claims(.coaching(year: String(answer.year - 1)))))
        if answer.year < answer.today.year {
          " · "
          a("tahun berikutnya", .href(.claims(.coaching(year: String(answer.year + 1)))))
        }
      }
      ProblemSummary(form, order: CoachingForm.order(answer.current) + ["alasan"])
      if !answer.uncoached.isEmpty {
        Notice(
          .waiting,
          "Belum ikut tahun ini: \(answer.uncoached.map(\.name).joined(separator: ", ")).")
      }
      Columns {
        Card {
          if answer.sessions.isEmpty {
            EmptyState("Belum ada sosialisasi atau pembinaan yang dicatat pada tahun ini.")
          } else {
            table
            p { LinkButton("Daftar (PDF)", to: .claims(.coachingFile(year: String(answer.year)))) }
          }
        }
      } aside: {
        Card("Catat kegiatan") {
          if answer.current.isEmpty {
            p("Catat jejaringnya dahulu.", .class("small"))
          } else {
            CoachingForm(viewer: viewer, networks: answer.current, form: form)
          }
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Sosialisasi dan pembinaan",
      [.text("Hari"), .text("Materi"), .text("Hadir"), .text("Notulen"), .actions()], stacks: true
    ) {
      for session in answer.sessions { row(session) }
    }.html
  }

  private func row(_ session: CoachingSession) -> HTML {
    tr {
      td {
        Indonesian.day(session.heldOn)
        small(session.number, .class("under num"))
      }
      td {
        strong(session.topic)
        small("\(session.kind.word) · \(session.place) · \(session.leader)", .class("under"))
      }
      td {
        for attendee in session.attendees {
          answer.name(attendee.network)
          small(attendee.person, .class("under"))
        }
      }
      td {
        session.minutes
        small(
          "\(session.recordedBy), \(Indonesian.moment(session.recordedAt, viewer.facility.zone))",
          .class("under"))
      }
      td {
        if session.hasScan {
          a(
            "Pindaian", .href(.claims(.coachingScan(session.id.text))),
            .aria("aria-label", "Pindaian \(session.number)"))
        }
        withdrawing(session)
      }
    }
  }

  private func withdrawing(_ session: CoachingSession) -> HTML {
    details {
      summary("Tarik")
      PostForm(to: .claims(.withdrawCoaching(session.id.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control wide")) {
            input(
              .type("text"), .name("alasan"), .autocomplete("off"), .placeholder("Alasan"),
              .aria("aria-label", "Alasan menarik \(session.number)"))
          }
        }
        Button("Tarik", .plain)
      }
    }
  }
}

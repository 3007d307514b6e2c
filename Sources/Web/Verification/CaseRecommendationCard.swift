import Clinic
import Vocabulary

/// What supervisory bodies asked for, until it is done (VER-07, VER-08).
struct CaseRecommendationCard: Component {
  let viewer: Viewer
  let found: AuditCase
  let recommendations: [Recommendation]
  let supervisors: [SupervisoryBody]
  let mayChange: Bool
  let today: CalendarDate
  let form: FormState

  var html: HTML {
    Card("Rekomendasi") {
      if recommendations.isEmpty {
        EmptyState("Belum ada rekomendasi.")
      } else {
        DataTable(
          "Rekomendasi", [.text("Lembaga"), .text("Rekomendasi"), .text("Tenggat"), .text("Keadaan")],
          stacks: true
        ) {
          for found in recommendations { row(found) }
        }
      }
      if mayChange {
        adding
        if !open.isEmpty { finishing }
      }
    }.html
  }

  private var open: [Recommendation] { recommendations.filter { $0.doneOn == nil } }

  private func row(_ found: Recommendation) -> HTML {
    tr {
      td {
        found.body.word
        if let name = supervisors.first(where: { $0.id == found.supervisor })?.name {
          small(name, .class("under"))
        }
      }
      td(found.text)
      td(found.dueOn.map(Indonesian.dayWithWeekday) ?? "–", .class("keep"))
      td {
        if let done = found.doneOn {
          StateMark("Selesai \(Indonesian.day(done))", tone: .done, symbol: "✓")
          small(found.doneNote ?? "", .class("under"))
        } else if let due = found.dueOn, due < today {
          StateMark("Terlambat", tone: .danger, symbol: "▲")
        } else {
          StateMark("Belum", tone: .waiting, symbol: "○")
        }
      }
    }
  }

  private var adding: HTML {
    PostForm(to: .audits(.recommendation(found.id.text)), token: viewer.formToken) {
      h3("Catat rekomendasi")
      ChoiceField(
        "Lembaga", name: "lembaga", in: form,
        choices: known + Recommendation.Body.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      p { a("Lembaga pengawas menurut namanya", .href(.audits(.supervisors))) }
      AreaField("Rekomendasi", name: "rekomendasi", in: form, rows: 2, required: true)
      TextField("Tenggat", name: "tenggat", in: form, kind: .date, hint: "Boleh kosong.")
      Button("Simpan rekomendasi")
    }.html
  }

  /// Those that supervise today, by name.
  private var known: [Choice] {
    supervisors.filter { $0.holds(on: today) }.map { Choice($0.id.text, "\($0.kind.word): \($0.name)") }
  }

  private var finishing: HTML {
    PostForm(to: .audits(.recommendationDone(found.id.text)), token: viewer.formToken) {
      h3("Catat pelaksanaan")
      ChoiceField(
        "Rekomendasi yang dilaksanakan", name: "dari-rekomendasi", in: form,
        choices: open.map { Choice($0.id.text, String($0.text.prefix(80))) }, blank: "Pilih", required: true)
      AreaField("Yang dilakukan", name: "hasil", in: form, rows: 2, required: true)
      Button("Sudah dilaksanakan")
    }.html
  }
}

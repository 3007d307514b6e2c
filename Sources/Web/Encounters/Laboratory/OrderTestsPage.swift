import Clinic
import Vocabulary

/// Asking the laboratory: the tests it offers by discipline, panels first.
struct OrderTestsPage {
  let record: EncounterRecord
  let tests: [OfferedTest]
  let panels: [LaboratoryPanel]
  let state: FormState
  let viewer: Viewer
  let today: CalendarDate

  var page: Page {
    Page("Minta laboratorium", at: .examination, for: viewer) {
      h1("Minta laboratorium", .class("unseen"))
      RecordHead(record: record, today: today)
      PostForm(to: .encounters(.order(record.encounter.id.text)), token: viewer.formToken) {
        ProblemSummary(state, order: ["tests"])
        Card("Paket") {
          div(.class("ticks")) {
            for panel in panels { CheckField(panel.name, name: "panels", value: panel.code, in: state) }
          }
        }
        for category in categories {
          Card(category) {
            div(.class("ticks")) {
              for test in tests where test.discipline == category {
                CheckField(test.test.name, name: "tests", value: test.test.code, in: FormState(state.values))
              }
            }
          }
        }
        Card {
          AreaField(
            "Pertanyaan klinis", name: "question", in: state, rows: 2, hint: "Apa yang ingin diketahui.")
          if record.encounter.payer.isJKN {
            CheckField("Skrining tanpa keluhan", name: "screening", value: "ya", in: state)
          }
        }
        ActionBar {
          SignatureIdentity(
            name: record.patient.name, birthDate: Indonesian.day(record.patient.birthDate))
        } actions: {
          if record.encounter.payer.isJKN {
            LinkButton(
              "Surat skrining", to: .encounters(.screeningPapers(record.encounter.id.text)), .plain)
          }
          LinkButton("Kembali", to: .encounters(.open(record.encounter.id.text)), .plain)
          Button("Minta pemeriksaan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
        }
      }
    }
  }

  private var categories: [String] {
    var seen: Set<String> = []
    return tests.map(\.discipline).filter { seen.insert($0).inserted }
  }
}

import Clinic
import JKN
import Vocabulary

/// A service without a source in the record is written down: whose, when, by whom, and the facts of its kind.
struct NewClaimPage {
  let viewer: Viewer
  let kind: ClaimFormKind
  let people: ReadClaimPeople.Answer
  let terms: AgreementTerms
  let form: FormState

  /// With what is recorded of the patient, where nothing was typed.
  private var filled: FormState {
    var state = form
    let told = [("hpht", people.facts.lastPeriod?.value), ("bersalin", people.facts.deliveredOn?.value)]
    for (name, day) in told where state.value(name) == nil {
      state.values[name] = day.map { TypedDate.write($0) }
    }
    return state
  }

  var page: Page {
    Page("Catat pelayanan", at: .claims, for: viewer) {
      PageHead("Catat pelayanan") { a("← Klaim non-kapitasi", .href(.claims(.list()))) }
      Steps(
        ClaimFormKind.allCases.map {
          .init(
            word: $0.word, route: .claims(.new(kind: $0.rawValue, card: form.value("kartu"))),
            state: $0 == kind ? .current : .open)
        })
      ProblemSummary(form, order: ["kartu", "tanggal", "pelaksana"])
      Columns {
        Card(kind.word) {
          PostForm(to: .claims(.new()), token: viewer.formToken) {
            HiddenField("jenis", kind.rawValue)
            TextField(
              "Nomor kartu JKN", name: "kartu", in: form, kind: .digits(13), hint: people.patient?.name,
              required: true, isFirst: true)
            TextField(
              kind == .inpatient ? "Tanggal pulang" : "Tanggal pelayanan", name: "tanggal", in: form,
              kind: .date,
              required: true)
            ChoiceField(
              "Dilayani oleh", name: "pelaksana", in: form,
              choices: people.practitioners.map { Choice($0.id.text, "\($0.name) (\($0.profession.word))") },
              blank: "Pilih", required: true)
            ClaimFields(kind: kind, form: filled, tariffs: terms.plainTariffs())
            RecordedFactsNote(facts: people.facts, kind: kind)
            ActionBar { Button("Catat", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵") }
          }
        }
      } aside: {
        Card("Jumlahnya") {
          p("Jumlah rupiah dihitung menurut perjanjian \(terms.title); tidak diketik.", .class("small"))
        }
      }
    }
  }
}

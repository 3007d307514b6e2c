import Vocabulary

/// A search that adds a line to a list: with the script a pick sends the form; without it the form comes back with
/// the choices as buttons.
struct CodeSearch: Component {
  let list: ExaminationAction.List
  let label: String
  let hint: String
  let placeholder: String
  let hits: Route
  let shortcut: String
  let fields: ExaminationFields

  var html: HTML {
    SearchField(
      label, name: list.adding, in: state, hits: hits, mode: .pickAndSend, hint: hint,
      placeholder: placeholder,
      shortcut: shortcut, isBig: true, isFirst: fields.focus == list.part)
    if let choices = fields.choices, choices.list == list { offered(choices) }
  }

  private var state: FormState {
    guard let choices = fields.choices, choices.list == list else { return FormState() }
    return FormState([list.adding + "_cari": choices.words])
  }

  @HTMLBuilder private func offered(_ choices: ExaminationFields.Choices) -> HTML {
    if choices.hits.isEmpty {
      Notice(.waiting, "Tidak ada yang cocok dengan “\(choices.words)”. Coba kata lain atau kodenya.")
    } else {
      p("Pilih salah satu untuk “\(choices.words)”:", .class("small"))
      ul(.class("choices")) {
        for hit in choices.hits {
          li {
            Button(hit.words, name: ExaminationAction.field, value: "pilih:\(list.rawValue):\(hit.value)")
            small(hit.detail)
          }
        }
      }
    }
  }
}

/// One of a list. Up to four answers stand side by side as ``RadioField`` instead.
struct ChoiceField: Component {
  let label: String
  let name: String
  let form: FormState
  let choices: [Choice]
  let blank: String?
  let hint: String?
  let required: Bool

  /// - `blank`: the words of the empty first answer; nil when one answer must always be chosen.
  init(
    _ label: String, name: String, in form: FormState, choices: [Choice], blank: String? = nil,
    hint: String? = nil, required: Bool = false
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.choices = choices
    self.blank = blank
    self.hint = hint
    self.required = required
  }

  var html: HTML {
    Field(label, name: name, hint: hint, problem: form.problem(name), required: required) { wiring in
      HTML.element(
        "select", [.name(name), .required(required), .class("control wide")] + wiring.attributes,
        HTML {
          if let blank { option(blank, .value("")) }
          for choice in choices {
            option(choice.word, .value(choice.value), .selected(form.value(name) == choice.value))
          }
        })
    }
  }
}

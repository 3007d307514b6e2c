/// A few answers side by side; the arrow keys move between them.
struct RadioField: Component {
  let label: String
  let name: String
  let form: FormState
  let choices: [Choice]
  let hint: String?
  let required: Bool
  let isFirst: Bool

  /// - `isFirst`: the chosen answer takes the cursor when the page opens.
  init(
    _ label: String, name: String, in form: FormState, choices: [Choice], hint: String? = nil,
    required: Bool = false, isFirst: Bool = false
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.choices = choices
    self.hint = hint
    self.required = required
    self.isFirst = isFirst
  }

  var html: HTML {
    let problem = form.problem(name)
    let id = "f-" + name
    return fieldset(
      .class(problem == nil ? "field" : "field bad"), .id(id),
      .aria("aria-describedby", problem == nil ? (hint == nil ? nil : id + "-petunjuk") : id + "-galat")
    ) {
      legend {
        label
        if required { span(" wajib", .class("required")) }
      }
      div(.class("radios")) {
        for choice in choices {
          HTML.element(
            "label", [.class("radio")],
            HTML {
              input(
                .type("radio"), .name(name), .value(choice.value), .checked(form.value(name) == choice.value),
                .required(required), .autofocus(isFirst && form.value(name) == choice.value))
              span(choice.word)
            })
        }
      }
      if let hint { p(hint, .class("hint"), .id(id + "-petunjuk")) }
      if let problem { p(problem, .class("problem"), .id(id + "-galat")) }
    }
  }
}

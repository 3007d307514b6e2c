/// A field for sentences; it grows with what is typed.
struct AreaField: Component {
  let label: String
  let name: String
  let form: FormState
  let rows: Int
  let hint: String?
  let required: Bool

  init(
    _ label: String, name: String, in form: FormState, rows: Int = 3, hint: String? = nil,
    required: Bool = false
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.rows = rows
    self.hint = hint
    self.required = required
  }

  var html: HTML {
    Field(label, name: name, hint: hint, problem: form.problem(name), required: required) { wiring in
      HTML.element(
        "textarea",
        [.name(name), .rows(rows), .required(required), .class("control wide")] + wiring.attributes,
        HTML(form.value(name) ?? ""))
    }
  }
}

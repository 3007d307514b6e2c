/// A box to tick, with its words at its right.
struct CheckField: Component {
  let words: String
  let name: String
  let value: String
  let form: FormState
  let owner: String?
  let isFirst: Bool

  /// - `value`: what is sent when it is ticked; give one each to several boxes with the same name.
  /// - `owner`: the id of the form it belongs to when it stands outside of it.
  /// - `isFirst`: takes the cursor when the page opens.
  init(
    _ words: String, name: String, value: String = "ya", in form: FormState, of owner: String? = nil,
    isFirst: Bool = false
  ) {
    self.words = words
    self.name = name
    self.value = value
    self.form = form
    self.owner = owner
    self.isFirst = isFirst
  }

  var html: HTML {
    let problem = form.problem(name)
    return div(.class(problem == nil ? "field check" : "field check bad")) {
      HTML.element(
        "label", [],
        HTML {
          input(
            .type("checkbox"), .name(name), .value(value), .checked(form.values.all(name).contains(value)),
            Attribute("form", owner), .autofocus(isFirst),
            .aria("aria-invalid", problem == nil ? nil : "true"))
          span(words)
        })
      if let problem { p(problem, .class("problem")) }
    }
  }
}

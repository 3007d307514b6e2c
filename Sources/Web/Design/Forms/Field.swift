/// The frame of every field: label above, the control with its unit inside, a hint, and the error sentence beside it.
///
/// The control is told which ids describe it, so that a screen reader reads hint and error with the field.
struct Field: Component {
  let label: String
  let name: String
  var id: String
  var hint: String?
  var problem: String?
  var required: Bool
  let control: (Wiring) -> HTML

  /// What a control must carry to belong to its label, hint and error.
  struct Wiring {
    let id: String
    let describedBy: String?
    let isInvalid: Bool

    var attributes: [Attribute] {
      [
        .id(id), .aria("aria-describedby", describedBy),
        .aria("aria-invalid", isInvalid ? "true" : nil),
      ]
    }
  }

  init(
    _ label: String, name: String, hint: String? = nil, problem: String? = nil, required: Bool = false,
    @HTMLBuilder control: @escaping (Wiring) -> HTML
  ) {
    self.label = label
    self.name = name
    id = "f-" + name
    self.hint = hint
    self.problem = problem
    self.required = required
    self.control = control
  }

  var html: HTML {
    let descriptions = [hint.map { _ in id + "-petunjuk" }, problem.map { _ in id + "-galat" }].compactMap {
      $0
    }
    let wiring = Wiring(
      id: id, describedBy: descriptions.isEmpty ? nil : descriptions.joined(separator: " "),
      isInvalid: problem != nil)
    return div(.class(problem == nil ? "field" : "field bad")) {
      HTML.element(
        "label", [.for(id)],
        HTML {
          label
          if required { span(" wajib", .class("required")) }
        })
      control(wiring)
      if let hint { p(hint, .class("hint"), .id(id + "-petunjuk")) }
      if let problem { p(problem, .class("problem"), .id(id + "-galat")) }
    }
  }
}

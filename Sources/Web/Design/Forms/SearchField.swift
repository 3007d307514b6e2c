/// Search as you type: a code list, a drug, a patient.
///
/// The script asks `hits` with `?cari=…` for a ``HitList`` and shows it below; arrow keys move, Enter takes the first
/// or the marked one. In a form the value of the hit goes into the hidden field `name`, the words stay in
/// `name_cari`. Without the script the form is sent with the words alone, and the page answers with the choices.
struct SearchField: Component {
  let label: String
  let name: String
  let form: FormState
  let hits: Route
  let mode: Mode
  let hint: String?
  let placeholder: String?
  let shortcut: String?
  let isBig: Bool
  let isFirst: Bool

  enum Mode: Sendable {
    /// Keeps the hit's value in the form.
    case pick
    /// Keeps the hit's value and sends the form at once: adding one more line to a list.
    case pickAndSend
    /// Follows the hit's link.
    case go
  }

  init(
    _ label: String, name: String, in form: FormState, hits: Route, mode: Mode = .pick, hint: String? = nil,
    placeholder: String? = nil, shortcut: String? = nil, isBig: Bool = false, isFirst: Bool = false
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.hits = hits
    self.mode = mode
    self.hint = hint
    self.placeholder = placeholder
    self.shortcut = shortcut
    self.isBig = isBig
    self.isFirst = isFirst
  }

  /// The name of the visible field. A box that follows links is a plain search: its words travel under `name` itself.
  var searchName: String { mode == .go ? name : name + "_cari" }

  var html: HTML {
    Field(label, name: searchName, hint: hint, problem: form.problem(name)) { wiring in
      span(.class(isBig ? "control big" : "control wide")) {
        HTML.void(
          "input",
          [
            .type("search"), .name(searchName), .value(form.value(searchName)), .autocomplete("off"),
            .placeholder(placeholder), .autofocus(isFirst), Attribute("spellcheck", "false"),
            .data("data-combobox", hits.url), .data("data-go", mode == .go ? "" : nil),
            .data("data-send", mode == .pickAndSend ? "" : nil),
            .data("data-into", mode == .go ? nil : name), .data("data-shortcut", shortcut),
          ] + wiring.attributes)
        span("Enter pilih · ↑↓ pindah", .class("unit keys"), .aria("aria-hidden", "true"))
      }
      if mode != .go { HiddenField(name, form.value(name) ?? "") }
    }
  }
}

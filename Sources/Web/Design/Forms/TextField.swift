/// A field for one line: words, digits, a measure with its unit, a date, a time, a password.
///
/// ```swift
/// TextField("NIK", name: "nik", in: form, kind: .digits(16), required: true)
/// TextField("Suhu", name: "suhu", in: form, kind: .decimal, unit: "°C")
/// ```
struct TextField: Component {
  let label: String
  let name: String
  let form: FormState
  var kind = Kind.words
  var unit: String?
  var hint: String?
  var required = false
  var isFirst = false

  /// What is typed, which decides the keyboard a phone shows and how wide the field is.
  enum Kind: Sendable {
    case words
    /// Digits only, at most so many: NIK 16, JKN card 13. Pasted blanks are allowed, so there is no maximum length.
    case digits(Int)
    case number
    /// With a decimal comma.
    case decimal
    /// Typed day first, without a picker: a birth date lies too far back to be picked. Read with `CalendarDate(typed:)`.
    case date
    case time
    case phone
    case search
    case userName
    case password
    case newPassword
  }

  /// - `form`: the values and problems of the whole form; the field takes its own by name.
  /// - `unit`: shown inside the field at its end.
  /// - `isFirst`: takes the cursor when the page opens.
  init(
    _ label: String, name: String, in form: FormState, kind: Kind = .words, unit: String? = nil,
    hint: String? = nil, required: Bool = false, isFirst: Bool = false
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.kind = kind
    self.unit = unit
    self.hint = hint
    self.required = required
    self.isFirst = isFirst
  }

  var html: HTML {
    Field(label, name: name, hint: hint, problem: form.problem(name), required: required) { wiring in
      span(.class("control " + kind.width)) {
        HTML.void(
          "input",
          [
            .type(kind.type), .name(name), .value(kind.isSecret ? nil : form.value(name)),
            .inputmode(kind.keyboard), .placeholder(kind.pattern), .autocomplete(kind.autocomplete),
            .required(required),
            .autofocus(isFirst),
          ] + wiring.attributes)
        if let unit { span(unit, .class("unit")) }
      }
    }
  }
}

extension TextField.Kind {
  fileprivate var type: String {
    switch self {
    case .time: "time"
    case .phone: "tel"
    case .search: "search"
    case .password, .newPassword: "password"
    default: "text"
    }
  }

  fileprivate var keyboard: String? {
    switch self {
    case .digits, .number, .date: "numeric"
    case .decimal: "decimal"
    default: nil
    }
  }

  fileprivate var pattern: String? {
    switch self {
    case .date: "hh-bb-tttt"
    default: nil
    }
  }

  fileprivate var autocomplete: String {
    switch self {
    case .userName: "username"
    case .password: "current-password"
    case .newPassword: "new-password"
    default: "off"
    }
  }

  fileprivate var width: String {
    switch self {
    case .number, .decimal, .time: "short"
    case .digits, .date, .phone: "medium"
    default: "wide"
    }
  }

  fileprivate var isSecret: Bool {
    switch self {
    case .password, .newPassword: true
    default: false
    }
  }
}

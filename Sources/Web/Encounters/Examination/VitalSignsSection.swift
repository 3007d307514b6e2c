import Clinic
import Vocabulary

/// Triase: what is measured, each with its unit; an unusual value is asked about beside its field.
struct VitalSignsSection: Component {
  let fields: ExaminationFields
  /// The index as the saved record has it.
  let bodyMassIndex: BodyMassIndexLine?
  var isFirst = false

  var html: HTML {
    section(.class("card"), .id("triase")) {
      h2("Tanda vital dan ukuran tubuh")
      div(.class("vitals")) {
        for kind in kinds { field(kind) }
      }
      if let bodyMassIndex { bodyMassIndex }
      ChoiceField(
        "Kesadaran", name: name(.consciousness), in: fields.state,
        choices: Consciousness.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Belum dinilai")
    }
  }

  /// The circumference of the head is measured in children, that of the waist in adults.
  private var kinds: [Observation.Kind] {
    let years = fields.age?.years ?? 30
    return Observation.Kind.measured.filter { kind in
      switch kind {
      case .headCircumference: years < 6 || !fields.form[kind].isEmpty
      case .waist: years >= 15 || !fields.form[kind].isEmpty
      default: true
      }
    }
  }

  private func name(_ kind: Observation.Kind) -> String { "observed.\(kind.rawValue)" }

  @HTMLBuilder private func field(_ kind: Observation.Kind) -> HTML {
    div {
      TextField(
        kind.word, name: name(kind), in: fields.state, kind: keyboard(kind), unit: kind.unit,
        isFirst: isFirst && kind == kinds.first)
      if needsConfirmation(kind) {
        CheckField("Sudah benar", name: "confirmed", value: kind.rawValue, in: FormState(fields.state.values))
      }
    }
  }

  private func keyboard(_ kind: Observation.Kind) -> TextField.Kind {
    if case .quantity(decimals: 0) = kind.form { return .number }
    return .decimal
  }

  private func needsConfirmation(_ kind: Observation.Kind) -> Bool {
    let asked = fields.state.problem(name(kind))?.hasSuffix("Sudah benar?") ?? false
    return asked || fields.form.confirmed.contains(kind.rawValue)
  }
}

/// The body mass index with how it was computed and what it means.
struct BodyMassIndexLine: Component {
  let index: BodyMassIndex
  let age: Age?

  init?(_ form: ExaminationForm, age: Age?) {
    guard let weight = ExactDecimal(form[.weight]), let height = ExactDecimal(form[.height]),
      let index = BodyMassIndex(weight: weight, height: height)
    else { return nil }
    self.index = index
    self.age = age
  }

  var html: HTML {
    p(.class("small num")) {
      "IMT "
      strong("\(index.value.comma) kg/m²")
      " = \(index.reason)"
      if let category = age.flatMap(index.category) { " · \(category)" }
    }
  }
}

import Clinic
import Vocabulary

/// The field of one test, as its kind of value wants it.
struct ResultField: Component {
  let request: ServiceRequest
  let known: LaboratoryResult?
  let form: FormState

  private var test: LaboratoryTest { request.test }

  var html: HTML {
    switch test.valueType {
    case .number:
      TextField(test.name, name: request.id.text, in: form, kind: .decimal, unit: test.unit, hint: hint)
    case .choice:
      if test.choices.count <= 4 {
        RadioField(test.name, name: request.id.text, in: form, choices: choices, hint: hint)
      } else {
        ChoiceField(
          test.name, name: request.id.text, in: form, choices: choices, blank: "Belum diisi", hint: hint)
      }
    case .text: AreaField(test.name, name: request.id.text, in: form, hint: hint)
    }
  }

  private var choices: [Choice] { test.choices.map { Choice($0.display, $0.display) } }

  private var hint: String? { known?.explanation }

  /// The newest values of an order as they stand in the fields.
  static func known(_ order: LaboratoryOrder) -> FormState {
    FormState(
      FormValues(order.results.map { (name: $0.request.text, value: ResultWords.value($0.value)) }))
  }
}

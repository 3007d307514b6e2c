import Clinic

/// Spesimen: identity first, then what is taken.
struct CollectFields: Component {
  let viewer: Viewer
  let work: LaboratoryWork.Result
  let refused: FormState?

  private var patient: Patient { work.record.patient }

  var html: HTML {
    PostForm(to: .laboratory(.specimen(work.order.id.text)), token: viewer.formToken, .class("card")) {
      h2("Ambil spesimen")
      ProblemSummary(form, order: ["identifiers", "kinds", "collectedAt"])
      IdentityCheck(patient: patient, form: form)
      fieldset(.class(form.problem("kinds") == nil ? "field" : "field bad"), .id("f-kinds")) {
        legend("Spesimen yang diambil sekarang")
        for missing in work.order.missingSpecimens {
          CheckField(
            "\(SpecimenWords.of(missing.kind)): \(missing.requests.map(\.test.name).joined(separator: ", "))",
            name: "kinds", value: missing.kind.code, in: FormState(form.values))
        }
        if let problem = form.problem("kinds") { p(problem, .class("problem")) }
      }
      TextField(
        "Jam pengambilan", name: "collectedAt", in: form, kind: .words, hint: "Kosongkan bila sekarang.")
      ActionBar {
        SignatureIdentity(name: patient.name, birthDate: Indonesian.day(patient.birthDate))
      } actions: {
        Button("Catat spesimen", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  /// What was sent, else every kind that is missing.
  private var form: FormState {
    refused
      ?? FormState(
        FormValues(work.order.missingSpecimens.map { (name: "kinds", value: $0.kind.code) }))
  }
}

import Clinic

/// What the patient shows because BPJS does not know the NIK (IDN-05). The boxes belong to the registration form,
/// wherever they stand on the page.
struct DocumentTicks: Component {
  let identity: ShownDocuments.Identity
  let form: FormState

  @HTMLBuilder var html: HTML {
    box("KIS atau KIS Digital diperlihatkan", VisitField.cardShown)
    box("\(identity.word) diperlihatkan", VisitField.identityShown)
  }

  private func box(_ words: String, _ name: String) -> HTML {
    CheckField(words, name: name, in: form, of: VisitPanel.formName, isFirst: form.problem(name) != nil).html
  }
}

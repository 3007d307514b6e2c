import Clinic

/// Serahkan: identity, to whom, what was explained.
struct HandOverFields: Component {
  let viewer: Viewer
  let work: PrescriptionWork.Result
  let form: FormState

  private var patient: Patient { work.record.patient }

  var html: HTML {
    PostForm(to: .pharmacy(.handOver(work.prescription.id.text)), token: viewer.formToken, .class("card")) {
      h2("Serahkan obat")
      ProblemSummary(form, order: ["identifiers", "receivedBy", "counselled", "counselNote"])
      IdentityCheck(patient: patient, form: form)
      TextField(
        "Diterima oleh", name: "receivedBy", in: filled,
        hint: "Bila bukan pasien: hubungan dan nama, misalnya Ibu: Euis.",
        required: true)
      CheckField("Obat dan cara pakainya sudah dijelaskan", name: "counselled", in: form)
      TextField(
        "Catatan penjelasan", name: "counselNote", in: form,
        hint: "Bila tidak dijelaskan, tulis alasannya.")
      ActionBar {
        SignatureIdentity(name: patient.name, birthDate: Indonesian.day(patient.birthDate))
      } actions: {
        LinkButton("Cetak etiket", to: .pharmacy(.label(work.prescription.id.text)), shortcut: "p", keys: "P")
        Button("Serahkan obat", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  /// The usual receiver is the patient.
  private var filled: FormState {
    guard form.values.pairs.isEmpty else { return form }
    return FormState(["receivedBy": "Pasien sendiri"])
  }
}

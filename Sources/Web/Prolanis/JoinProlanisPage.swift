import Clinic
import Vocabulary

/// The form that enrols a patient.
struct JoinProlanisPage {
  static let patient = "pasien"
  static let programme = "program"
  static let club = "klub"
  static let day = "tanggal"
  static let consent = "setuju"

  let viewer: Viewer
  let patient: Patient
  let today: CalendarDate
  let form: FormState

  var page: Page {
    Page("Masuk Prolanis", at: .prolanis, for: viewer) {
      PageHead("Masuk Prolanis")
      PatientHead(patient, on: today, payer: patient.jknNumber == nil ? "Umum" : "JKN", alerts: [])
      Card {
        if let problem = form.problem(Self.patient) { Notice(.danger, problem) }
        PostForm(to: .prolanis(.join), token: viewer.formToken) {
          HiddenField(Self.patient, patient.id.text)
          RadioField(
            "Program", name: Self.programme, in: form,
            choices: ProlanisProgramme.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
          TextField("Klub", name: Self.club, in: form, hint: "Boleh kosong.")
          TextField("Masuk sejak", name: Self.day, in: form, kind: .date, required: true)
          CheckField("Setuju dihubungi tentang Prolanis", name: Self.consent, in: form)
          Button("Daftarkan", .primary)
        }
      }
    }
  }
}

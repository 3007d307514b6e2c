import Clinic
import Vocabulary

/// A patient's data on one page: new, or put right.
struct PatientFormPage {
  let viewer: Viewer
  /// `nil` for a new one.
  let patient: Patient?
  let form: FormState
  let regions: RegionChoices
  /// A registration that found somebody who is there already.
  var outcome: PatientRegistration?

  private static let order =
    [PatientField.nik.rawValue] + PatientField.allCases.filter { $0 != .nik }.map(\.rawValue)

  /// Where the page is typed on: the first field to mend, else the NIK.
  private var cursor: String { Self.order.first { form.problem($0) != nil } ?? PatientField.nik.rawValue }

  private var heading: String { patient.map { "Ubah data \($0.name)" } ?? "Pasien baru" }

  private var target: Route {
    patient.map { .patients(.update($0.id.text)) } ?? .patients(.create)
  }

  var page: Page {
    Page(heading, at: .registration, for: viewer) {
      PageHead(
        heading, note: patient.map { "RM " + $0.medicalRecordNumber.spaced } ?? "Nomor RM diberikan otomatis")
      if let outcome { DuplicateNotice(outcome: outcome) } else { ProblemSummary(form, order: Self.order) }
      PostForm(to: target, token: viewer.formToken) {
        if case .resembles(_, let confirmation) = outcome { HiddenField("konfirmasi", confirmation) }
        IdentityFields(form: form, cursor: cursor)
        ContactFields(form: form, regions: regions, showsDeath: patient != nil, cursor: cursor)
        ActionBar {
          patient == nil ? "Setelah disimpan, pasien langsung dapat dimasukkan ke antrean." : ""
        } actions: {
          LinkButton(
            "Batal", to: patient.map { .patients(.record($0.id.text)) } ?? .patients(.desk()), .plain)
          if case .resembles = outcome {
            Button("Tetap simpan sebagai pasien baru", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
          } else {
            Button("Simpan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
          }
        }
      }
    }
  }
}

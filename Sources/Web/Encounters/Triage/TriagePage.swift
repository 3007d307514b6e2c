import Clinic
import Vocabulary

/// The nurse's page: measurements first, then complaint, allergies and medicines in use.
struct TriagePage {
  let found: ReadExamination.Result
  let fields: ExaminationFields
  let viewer: Viewer
  var conflict: String?
  /// Just saved.
  var isSaved = false

  private var record: EncounterRecord { found.record }
  private var id: String { record.encounter.id.text }

  var page: Page {
    Page("Triase \(record.patient.name)", at: .examination, for: viewer) {
      h1("Triase", .class("unseen"))
      RecordHead(record: record, today: fields.today)
      if isSaved, fields.state.problems.isEmpty { Notice(.done, "Triase tersimpan; pasien siap diperiksa.") }
      PostForm(
        to: .encounters(.step(id, step: "triase")), token: viewer.formToken, draft: .encounters(.draft(id))
      ) {
        HiddenField("revisi", String(found.revision))
        if let conflict { Notice(.waiting, conflict) }
        ProblemSummary(fields.state, order: Observation.Kind.measured.map { "observed.\($0.rawValue)" })
        Columns {
          VitalSignsSection(
            fields: fields, bodyMassIndex: BodyMassIndexLine(fields.form, age: fields.age), isFirst: true)
          section(.class("card"), .id("anamnesis")) {
            h2("Keluhan")
            AreaField(
              "Keluhan", name: "complaints", in: fields.state, rows: 2,
              hint: "Satu keluhan per baris; yang utama di atas.")
          }
          AllergySection(
            fields: fields, earlier: record.allergies.filter { $0.encounter != record.encounter.id })
        } aside: {
          ExaminationAside(found: found, today: fields.today, zone: viewer.facility.zone)
        }
        ActionBar {
          DraftNote(savedAt: found.draftSavedAt.map { Indonesian.clock($0, viewer.facility.zone) })
          SignatureIdentity(
            name: record.patient.name, birthDate: Indonesian.day(record.patient.birthDate))
        } actions: {
          LinkButton("Daftar pasien", to: .encounters(.list()), .plain)
          Button("Simpan triase", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
        }
      }
    }
  }
}

import Clinic
import Vocabulary

/// Correcting a signed record: the whole of it as it should read, and why. What was signed stays readable.
struct CorrectionPage {
  let found: ReadCorrection.Result
  let fields: ExaminationFields
  let viewer: Viewer

  private var record: EncounterRecord { found.record }
  private var id: String { record.encounter.id.text }

  var page: Page {
    Page("Koreksi \(record.patient.name)", at: .examination, for: viewer) {
      h1("Koreksi rekam medis", .class("unseen"))
      RecordHead(record: record, today: record.encounter.day)
      Notice(
        .brand,
        "Koreksi menjadi versi \(record.encounter.version + 1). Versi \(record.encounter.version) tetap tersimpan dan dapat dibaca."
      )
      PostForm(to: .encounters(.amend(id)), token: viewer.formToken) {
        button(
          "Simpan koreksi", .type("submit"), .class("unseen"), .name(ExaminationAction.field),
          .value("simpan"), Attribute("tabindex", "-1"), .aria("aria-hidden", "true"))
        HiddenField("versi", String(record.encounter.version))
        ProblemSummary(fields.state, order: ["reason", "approvedBy"])
        VitalSignsSection(fields: fields, bodyMassIndex: BodyMassIndexLine(fields.form, age: fields.age))
        AnamnesisSection(fields: fields)
        AllergySection(
          fields: fields, earlier: record.allergies.filter { $0.encounter != record.encounter.id })
        FindingsSection(fields: fields)
        DiagnosisSection(fields: fields)
        ProcedureSection(fields: fields)
        Card("Terapi") {
          p("Resep diubah bersama farmasi, bukan di sini.", .class("small"))
          AreaField("Terapi tanpa obat", name: "nonDrugTherapy", in: fields.state, rows: 2)
        }
        PlanSection(fields: fields)
        QuestionnaireSection(fields: fields)
        Card("Alasan koreksi", tone: .waiting) {
          AreaField("Alasan", name: "reason", in: fields.state, rows: 2, required: true)
          if found.needsApproval {
            TextField(
              "Disetujui oleh", name: "approvedBy", in: fields.state,
              hint: "Sudah lebih dari 2 × 24 jam: nama pimpinan yang menyetujui.", required: true)
          }
        }
        ActionBar {
          SignatureIdentity(
            name: record.patient.name, birthDate: Indonesian.day(record.patient.birthDate))
        } actions: {
          LinkButton("Batal", to: .encounters(.summary(id)), .plain)
          Button(
            "Simpan & tanda tangani koreksi", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵",
            name: ExaminationAction.field, value: "simpan")
        }
      }
    }
  }
}

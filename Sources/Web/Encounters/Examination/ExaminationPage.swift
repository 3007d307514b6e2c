import Clinic
import Vocabulary

/// The doctor's page: who it is, what was measured, the form from complaint to plan, and what helps beside it.
struct ExaminationPage {
  let found: ReadExamination.Result
  let fields: ExaminationFields
  let viewer: Viewer
  var conflict: String?
  var refusedClosing = false
  var startProblem: String?
  var adherenceProblem: String?

  private var record: EncounterRecord { found.record }
  private var id: String { record.encounter.id.text }
  private var isMine: Bool {
    record.encounter.status == .inProgress && record.encounter.practitioner == viewer.actor.practitioner
  }

  var page: Page {
    Page("Pemeriksaan \(record.patient.name)", at: .examination, for: viewer) {
      h1("Pemeriksaan", .class("unseen"))
      RecordHead(record: record, today: fields.today)
      CareHistoryForm(record: record, viewer: viewer)
      ReferBackCard(
        encounter: record.encounter, referBack: found.referBack, viewer: viewer, problem: adherenceProblem)
      if isMine {
        sections
        form
      } else {
        Columns {
          StartForm(record: record, viewer: viewer, problem: startProblem)
          CancelEncounterForm(encounter: record.encounter, viewer: viewer)
        } aside: {
          ExaminationAside(found: found, today: fields.today, zone: viewer.facility.zone)
        }
      }
    }
  }

  /// The parts of the page, those that are there already marked.
  private var sections: HTML {
    nav(.class("steps"), .aria("aria-label", "Bagian pemeriksaan")) {
      ol {
        for part in parts {
          li {
            a(.href(fragment: part.id), .class(part.isDone ? "done" : nil)) {
              part.word
              if part.isDone { span(" terisi", .class("unseen")) }
            }
          }
        }
      }
    }
  }

  private var parts: [(id: String, word: String, isDone: Bool)] {
    let form = fields.form
    return [
      ("triase", "Tanda vital", !form[.pulse].isEmpty), ("anamnesis", "Anamnesis", !form.subjective.isEmpty),
      ("alergi", "Alergi", form.noKnownAllergy || !form.allergies.isEmpty || !record.allergies.isEmpty),
      ("pemeriksaan", "Fisik", Observation.Kind.findings.contains { !form[$0].isEmpty }),
      ("diagnosis", "Diagnosis", !form.diagnoses.isEmpty), ("tindakan", "Tindakan", !form.procedures.isEmpty),
      ("resep", "Resep", !form.items.isEmpty),
      ("laboratorium", "Laboratorium", !record.laboratoryOrders.isEmpty),
      ("rencana", "Rencana", !form.carePlan.isEmpty),
    ]
  }

  private var form: HTML {
    PostForm(to: .encounters(.open(id)), token: viewer.formToken, draft: .encounters(.draft(id))) {
      // Enter in a field saves: the first button of a form is what Enter presses.
      button(
        "Simpan", .type("submit"), .class("unseen"), .name(ExaminationAction.field), .value("simpan"),
        Attribute("tabindex", "-1"), .aria("aria-hidden", "true"))
      HiddenField("revisi", String(found.revision))
      if let conflict { Notice(.waiting, conflict) }
      if found.draftIsStale, conflict == nil {
        Notice(
          .waiting,
          "Rekam medis ini disimpan orang lain setelah Anda mengetik; isian Anda ditampilkan di atas isian terbaru."
        )
      }
      ProblemSummary(fields.state, order: [])
      if refusedClosing { MissingPieces(pieces: found.missing, isRefused: true) }
      Columns {
        VitalSignsSection(fields: fields, bodyMassIndex: BodyMassIndexLine(fields.form, age: fields.age))
        AnamnesisSection(fields: fields)
        AllergySection(fields: fields, earlier: earlierAllergies)
        FindingsSection(fields: fields)
        DiagnosisSection(fields: fields)
        ProcedureSection(fields: fields)
        PrescriptionSection(fields: fields, concerns: found.concerns, letters: found.referBack.letters)
        PlanSection(fields: fields)
        QuestionnaireSection(fields: fields)
      } aside: {
        ExaminationAside(found: found, today: fields.today, zone: viewer.facility.zone)
      }
      bar
    }.html
  }

  private var earlierAllergies: [AllergyIntolerance] {
    record.allergies.filter { $0.encounter != record.encounter.id }
  }

  private var bar: HTML {
    ActionBar {
      DraftNote(savedAt: found.draftSavedAt.map { Indonesian.clock($0, viewer.facility.zone) })
      if found.missing.isEmpty {
        span("Isi minimum lengkap.")
      } else if !refusedClosing {
        MissingPieces(pieces: found.missing, isRefused: false)
      }
      SignatureIdentity(
        name: record.patient.name, birthDate: Indonesian.day(record.patient.birthDate))
    } actions: {
      Button(
        "Simpan", shortcut: "Control+Enter", keys: "Ctrl ↵", name: ExaminationAction.field, value: "simpan")
      Button(
        "Tutup & tanda tangani", .primary, shortcut: "Control+Alt+Enter", keys: "Ctrl Alt ↵",
        name: ExaminationAction.field, value: "tutup")
    }.html
  }
}

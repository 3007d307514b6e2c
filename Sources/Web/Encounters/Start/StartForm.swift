import Clinic

/// The question before every examination: is this the right person? Two identifiers, asked and not read out.
struct StartForm: Component {
  let record: EncounterRecord
  let viewer: Viewer
  var problem: String?

  var html: HTML {
    PostForm(to: .encounters(.start(record.encounter.id.text)), token: viewer.formToken) {
      section(.class("card"), .id("identitas")) {
        h2(isTakeOver ? "Ambil alih pemeriksaan" : "Cocokkan identitas")
        if isTakeOver { p("Pemeriksaan ini dibuka oleh \(examiner).") }
        p("Minta pasien menyebutkan, lalu centang yang cocok. Sedikitnya dua.", .class("small"))
        fieldset(.class("field")) {
          legend("Tanda pengenal yang cocok", .class("unseen"))
          for identifier in IdentityConfirmation.identifiers(of: record.patient) { tick(identifier) }
        }
        if let problem { p(problem, .class("problem"), .role("alert")) }
        Button(
          isTakeOver ? "Ambil alih" : "Mulai pemeriksaan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵"
        )
      }
    }
  }

  private var isTakeOver: Bool { record.encounter.status == .inProgress }

  private var examiner: String {
    record.practitioners[record.encounter.practitioner]?.name ?? "petugas lain"
  }

  private func tick(_ identifier: IdentityConfirmation.Identifier) -> HTML {
    CheckField(
      "\(identifier.word): \(answer(identifier))", name: "identifiers", value: identifier.rawValue,
      in: FormState()
    ).html
  }

  private func answer(_ identifier: IdentityConfirmation.Identifier) -> String {
    let patient = record.patient
    return switch identifier {
    case .name: patient.name
    case .birthDate: Indonesian.longDay(patient.birthDate)
    case .address: patient.address
    case .nik: patient.nik?.masked ?? ""
    case .jknNumber: patient.jknNumber?.masked ?? ""
    case .medicalRecordNumber: patient.medicalRecordNumber.spaced
    case .mother: record.mother?.name ?? ""
    }
  }
}

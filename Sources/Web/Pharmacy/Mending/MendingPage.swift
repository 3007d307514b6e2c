import Clinic
import Vocabulary

/// One prescription that came back: the pharmacist's reason on top, the lines to change below.
struct MendingPage {
  let viewer: Viewer
  let found: ReturnedPrescription.Result
  let refused: FormState?

  private var prescription: Prescription { found.prescription }

  var page: Page {
    Page("Perbaiki resep \(prescription.number)", at: .examination, for: viewer) {
      PageHead("Perbaiki resep \(prescription.number)")
      PatientHead(
        found.record.patient, on: found.today, payer: found.record.encounter.payer.word,
        allergies: found.record.allergies.map(\.substance))
      if let reason = prescription.returnReason {
        Notice(.waiting, "Dikembalikan apoteker: \(reason)")
        lines
      } else {
        Notice(
          .neutral, "Resep ini tidak sedang dikembalikan; keadaannya \(prescription.state.word.lowercased())."
        )
      }
    }
  }

  private var lines: PostForm {
    PostForm(to: .pharmacy(.mend(prescription.id.text)), token: viewer.formToken, .class("card")) {
      ProblemSummary(form, order: prescription.items.flatMap(Self.fields))
      for item in prescription.items { line(item) }
      ActionBar {
        SignatureIdentity(
          name: found.record.patient.name, birthDate: Indonesian.day(found.record.patient.birthDate))
      } actions: {
        Button("Kirim lagi ke farmasi", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  private func line(_ item: MedicationRequest) -> HTML {
    let field = "items.\(item.line)"
    return HTML {
      h3("\(item.line). \(item.drug.name) \(item.drug.strength)")
      SearchField("Ganti dengan obat lain", name: "\(field).drug", in: form, hits: .codes(.drugs()))
      FieldRow {
        TextField("Kali sehari", name: "\(field).timesPerDay", in: form, kind: .number)
        TextField("Dosis", name: "\(field).dose", in: form, kind: .decimal)
        TextField("Satuan dosis", name: "\(field).doseUnit", in: form)
        TextField("Hari", name: "\(field).days", in: form, kind: .number)
        TextField("Jumlah", name: "\(field).quantity", in: form, kind: .number, unit: item.drug.unit)
      }
      TextField("Aturan pakai", name: "\(field).instruction", in: form)
      CheckField("Hapus obat ini dari resep", name: "\(field).removed", in: form)
    }
  }

  private var form: FormState {
    if let refused { return refused }
    return FormState(
      FormValues(
        prescription.items.flatMap { item in
          zip(
            Self.fields(item),
            [
              String(item.timesPerDay), item.dose.comma, item.doseUnit, String(item.days),
              String(item.quantity),
              item.instruction,
            ]
          ).map { (name: $0, value: $1) }
        }))
  }

  /// The names of a line's fields, from left to right.
  private static func fields(_ item: MedicationRequest) -> [String] {
    ["timesPerDay", "dose", "doseUnit", "days", "quantity", "instruction"].map { "items.\(item.line).\($0)" }
  }
}

import Clinic

/// Siapkan: how much of each line is taken. The batches are chosen by the program, first expired first.
struct PrepareFields: Component {
  let viewer: Viewer
  let work: PrescriptionWork.Result
  let refused: FormState?

  var html: HTML {
    PostForm(to: .pharmacy(.prepare(work.prescription.id.text)), token: viewer.formToken, .class("card")) {
      h2("Siapkan obat")
      p(
        "Batch yang paling dulu kedaluwarsa diambil lebih dahulu; nomornya tampil sesudah disiapkan.",
        .class("hint"))
      ProblemSummary(
        form, order: work.prescription.items.flatMap { ["quantity.\($0.line)", "shortReason.\($0.line)"] })
      for item in work.prescription.items { line(item) }
      ActionBar {
      } actions: {
        Button("Ambil dari stok", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  /// What was sent, else everything that can be had.
  private var form: FormState {
    if let refused { return refused }
    return FormState(
      FormValues(
        work.prescription.items.map {
          (name: "quantity.\($0.line)", value: String(min($0.quantity, work.available[$0.line] ?? 0)))
        }))
  }

  private func line(_ item: MedicationRequest) -> HTML {
    let available = work.available[item.line] ?? 0
    return HTML {
      HiddenField("line", String(item.line))
      HiddenField("request.\(item.line)", item.id.text)
      h3("\(item.line). \(item.drug.name) \(item.drug.strength)")
      if available < item.quantity {
        Notice(
          .waiting,
          "Stok yang tahan sampai obat habis \(Indonesian.number(available)) dari \(item.quantity) \(item.drug.unit)."
        )
      }
      FieldRow {
        TextField(
          "Jumlah disiapkan", name: "quantity.\(item.line)", in: form, kind: .number, unit: item.drug.unit,
          hint: "Resep: \(Indonesian.number(item.quantity)) \(item.drug.unit)")
        TextField("Alasan bila kurang", name: "shortReason.\(item.line)", in: form)
      }
    }
  }
}

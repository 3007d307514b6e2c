import Clinic

/// Tindakan: ICD-9-CM, each explained to the patient before (EMR-10).
struct ProcedureSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    section(.class("card"), .id("tindakan")) {
      h2("Tindakan")
      CodeSearch(
        list: .procedures, label: "Cari tindakan", hint: "ICD-9-CM · kata atau kode · Alt I",
        placeholder: "misalnya rawat luka", hits: .codes(.procedures()), shortcut: "Alt+i", fields: fields)
      for (index, line) in fields.form.procedures.enumerated() { row(line, index + 1) }
      TextField(
        "Bahan habis pakai", name: "consumables", in: fields.state, hint: "Misalnya kasa 2, spuit 3 mL 1.")
    }
  }

  private func row(_ line: ExaminationForm.ProcedureLine, _ number: Int) -> HTML {
    let name = "procedures.\(number)"
    return div(.class("entry"), .id("f-\(name).code")) {
      HiddenField("\(name).code", line.code)
      HiddenField("\(name).text", line.text)
      p(.class("entry-head")) {
        strong(line.code, .class("num"))
        " \(line.text)"
        Button("Hapus", .plain, name: ExaminationAction.field, value: "hapus:procedures:\(number)")
      }
      if let problem = fields.state.problem("\(name).code") { p(problem, .class("problem")) }
      TextField("Keterangan", name: "\(name).note", in: fields.state)
      CheckField("Sudah dijelaskan kepada pasien dan disetujui", name: "\(name).explained", in: fields.state)
    }
  }
}

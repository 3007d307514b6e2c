import Clinic
import Vocabulary

/// Asesmen: diagnoses by code or words, the first one primary; clinical impression and prognosis.
struct DiagnosisSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    section(.class("card"), .id("diagnosis")) {
      h2("Diagnosis (A)")
      CodeSearch(
        list: .diagnoses, label: "Cari diagnosis",
        hint: "ICD-10 · kata Indonesia, Inggris, atau kode · Alt G",
        placeholder: "misalnya hipertensi", hits: .codes(.diagnoses()), shortcut: "Alt+g", fields: fields)
      if !fields.form.diagnoses.isEmpty { recorded }
      AreaField("Asesmen", name: "assessment", in: fields.state, rows: 2)
      AreaField("Kesan klinis", name: "impression", in: fields.state, rows: 2)
      ChoiceField(
        "Prognosis", name: "prognosis", in: fields.state,
        choices: ClinicalNote.Prognosis.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Belum diisi")
    }
  }

  private var recorded: HTML {
    DataTable("Diagnosis yang dicatat", [.text("Urutan"), .text("Diagnosis"), .actions()]) {
      for (index, line) in fields.form.diagnoses.enumerated() { row(line, index + 1) }
    }.html
  }

  private func row(_ line: ExaminationForm.ConditionLine, _ number: Int) -> HTML {
    let name = "diagnoses.\(number)"
    return tr(.id("f-\(name).code")) {
      td {
        if number == 1 { StateMark("Utama", tone: .done) } else { StateMark("Sekunder") }
      }
      td {
        HiddenField("\(name).code", line.code)
        HiddenField("\(name).text", line.text)
        strong(line.code, .class("num"))
        " \(line.text)"
        if let problem = fields.state.problem("\(name).code") { p(problem, .class("problem")) }
      }
      td(.class("right")) {
        if number > 1 {
          Button("Jadikan utama", .plain, name: ExaminationAction.field, value: "utama:\(number)")
        }
        Button("Hapus", .plain, name: ExaminationAction.field, value: "hapus:diagnoses:\(number)")
      }
    }
  }
}

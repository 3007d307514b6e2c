import Clinic
import Vocabulary

/// Rencana: what happens next and what the patient was told.
struct PlanSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    section(.class("card"), .id("rencana")) {
      h2("Rencana (P)")
      AreaField("Rencana terapi", name: "plan", in: fields.state, rows: 2)
      AreaField(
        "Rencana tindak lanjut", name: "carePlan", in: fields.state, rows: 2,
        hint: "Apa yang disampaikan kepada pasien: kontrol, tanda bahaya, edukasi.")
      TextField("Kontrol tanggal", name: "controlOn", in: fields.state, kind: .date)
      ChoiceField(
        "Resume diet", name: "diet", in: fields.state,
        choices: fields.lists.diets.map { Choice($0.code, $0.name) },
        blank: "Tanpa diet khusus")
      AreaField(
        "Anjuran diet", name: "dietText", in: fields.state, rows: 1,
        hint: "Kosong: anjuran baku diet yang dipilih.")
      RadioField(
        "Cara pulang", name: "disposition", in: fields.state,
        choices: Disposition.allCases.map { Choice($0.rawValue, $0.word) })
    }
    ReferralSection(fields: fields)
    details(.class("card"), .id("kontak")) {
      summary("Jenis kontak dan skrining kelompok")
      RadioField(
        "Jenis kunjungan", name: "contactKind", in: fields.state,
        choices: Contact.Kind.allCases.map { Choice($0.rawValue, $0.word) })
      RadioField(
        "Tempat", name: "place", in: fields.state,
        choices: Contact.Place.allCases.map { Choice($0.rawValue, $0.word) })
      RadioField(
        "Cara", name: "mode", in: fields.state,
        choices: Contact.Mode.allCases.map { Choice($0.rawValue, $0.word) })
      CheckField(
        "Penjaringan atau pengerahan massa (tidak diklaimkan)", name: "groupScreening", in: fields.state)
    }
  }
}

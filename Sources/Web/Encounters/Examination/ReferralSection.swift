import Clinic
import Vocabulary

/// Surat rujukan; opened when the patient is referred or something is wrong in it.
struct ReferralSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    details(.class("card"), .id("rujukan"), .open(isOpen)) {
      summary("Surat rujukan")
      div(.class("pairs")) {
        TextField("Rumah sakit tujuan", name: "referral.destination", in: fields.state)
        TextField("Kode faskes BPJS", name: "referral.destinationCode", in: fields.state)
        TextField("Spesialis", name: "referral.specialty", in: fields.state)
        TextField("Kode subspesialis BPJS", name: "referral.specialtyCode", in: fields.state)
      }
      AreaField("Alasan merujuk", name: "referral.reason", in: fields.state, rows: 2)
      TextField("Rencana kunjungan", name: "referral.visitOn", in: fields.state, kind: .date)
      ChoiceField(
        "Alasan TACC", name: "referral.tacc", in: fields.state,
        choices: TACC.allCases.map { Choice(String($0.rawValue), $0.word) }, blank: "Tidak perlu",
        hint: "Wajib bila diagnosis utamanya dapat dituntaskan di Puskesmas.")
      TextField(
        "Keterangan TACC", name: "referral.taccReason", in: fields.state,
        hint: age.map { "Untuk Age: \($0). Time dan Comorbidity: < 3 Hari, >= 3 - 7 Hari, >= 7 Hari." })
    }
  }

  private var age: String? { fields.age.map(TACC.reason) }

  private var isOpen: Bool {
    fields.form.disposition == Disposition.referred.rawValue || !fields.form.referral.destination.isEmpty
      || fields.state.problems.keys.contains { $0.hasPrefix("referral.") }
  }
}

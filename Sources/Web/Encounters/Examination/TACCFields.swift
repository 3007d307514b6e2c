import Clinic
import Vocabulary

/// TACC: why a disease of the 144 is referred all the same. Every reason P-Care takes can be chosen, the one for
/// the patient's age and the diagnoses of this visit among them (contract of P-Care 4.7).
struct TACCFields: Component {
  let fields: ExaminationFields

  var html: HTML {
    ChoiceField(
      "Alasan TACC", name: "referral.tacc", in: fields.state,
      choices: TACC.allCases.map { Choice(String($0.rawValue), $0.word) }, blank: "Tidak perlu",
      hint: "Wajib bila diagnosis utamanya dapat dituntaskan di Puskesmas.")
    ChoiceField(
      "Keterangan TACC", name: "referral.taccReason", in: fields.state, choices: reasons,
      blank: "Tidak perlu",
      hint: "Lama sakit untuk Time dan Comorbidity, umur untuk Age, diagnosis untuk Complication.")
  }

  private var reasons: [Choice] {
    var choices = TACC.time.reasons.map { Choice($0, "Lama: \($0)") }
    if let age = fields.age {
      let reason = TACC.reason(for: age)
      choices.append(Choice(reason, "Umur: \(reason)"))
    }
    choices += fields.form.diagnoses.filter { !$0.code.isEmpty }.map { line in
      let words = line.text.hasPrefix(line.code) ? String(line.text.dropFirst(line.code.count)) : line.text
      let reason = "\(line.code) - \(words.trimmingBlanks)"
      return Choice(reason, "Komplikasi: \(reason)")
    }
    let typed = fields.form.referral.taccReason
    if !typed.isEmpty, !choices.contains(where: { $0.value == typed }) {
      choices.append(Choice(typed, typed))
    }
    return choices
  }
}

import Clinic
import Vocabulary

/// What BPJS answered, in a line: active or not, enrolled where, and when it was asked.
struct EligibilityNote: Component {
  let viewer: Viewer
  let patient: Patient
  /// `nil`: the patient has neither card nor NIK to ask with.
  let answer: Eligibility.Answer?
  let now: Instant

  @HTMLBuilder var html: HTML {
    switch answer {
    case .participant(let participant): found(participant)
    case .unknown(let sentence):
      p {
        StateMark("JKN tidak ditemukan", tone: .waiting, symbol: "▲")
        " " + sentence
      }
    case .unreachable(let sentence):
      p {
        StateMark("BPJS terputus", tone: .neutral, symbol: "○")
        " \(sentence) Pendaftaran tetap dapat dilanjutkan."
      }
    case nil: p("Tanpa NIK dan kartu, kepesertaan JKN tidak dapat ditanyakan.", .class("small"))
    }
  }

  @HTMLBuilder private func found(_ participant: Eligibility.Participant) -> HTML {
    p {
      if participant.active {
        StateMark("JKN aktif", tone: .done, symbol: "✓")
      } else {
        StateMark("JKN tidak aktif", tone: .waiting, symbol: "▲")
      }
      " \(participant.membership) · "
        + (isHere(participant) ? "terdaftar di sini" : "terdaftar di \(participant.providerName)")
    }
    if !participant.active { p(participant.status + " Daftarkan sebagai umum.", .class("small")) }
    if participant.active, !isHere(participant) {
      p("Pilih penjamin \(Payer.jknElsewhere.word).", .class("small"))
    }
    if let difference = difference(participant) { Notice(.waiting, difference) }
    if patient.jknNumber == nil, viewer.may(.changePatient) { takeCard(participant) }
    p("Ditanyakan ke BPJS \(Indonesian.clock(now, viewer.facility.zone))", .class("small"))
  }

  private func isHere(_ participant: Eligibility.Participant) -> Bool {
    participant.providerCode == viewer.facility.bpjsProvider
  }

  /// A card that was borrowed or mistyped shows another birth date or sex.
  private func difference(_ participant: Eligibility.Participant) -> String? {
    if let born = participant.birthDate, born != patient.birthDate {
      return "Di BPJS: \(participant.name), lahir \(Indonesian.day(born)). Pastikan kartu ini milik pasien."
    }
    return participant.sex == patient.sex
      ? nil
      : "Di BPJS: \(participant.name), \(participant.sex.word.lowercased()). Pastikan kartu ini milik pasien."
  }

  private func takeCard(_ participant: Eligibility.Participant) -> HTML {
    PostForm(to: .patients(.card(patient.id.text)), token: viewer.formToken) {
      HiddenField(PatientField.jknNumber.rawValue, participant.card.text)
      Button("Simpan kartu \(participant.card.masked)")
    }.html
  }
}

import Clinic
import Vocabulary

/// What BPJS answered, in a line: active or not, enrolled where, and who asked when. While BPJS cannot be asked: what the
/// last file of participants or the last answer says, marked as such.
struct EligibilityNote: Component {
  let viewer: Viewer
  let patient: Patient
  /// `nil`: the patient has neither card nor NIK to ask with.
  let checked: CheckedEligibility?

  @HTMLBuilder var html: HTML {
    switch checked?.answer {
    case .participant(let participant): found(participant)
    case .unknown:
      p {
        StateMark("JKN tidak ditemukan", tone: .waiting, symbol: "▲")
        " " + (checked?.check.sentence ?? "")
      }
    case .unreachable(let sentence):
      p {
        StateMark("BPJS terputus", tone: .neutral, symbol: "○")
        " \(sentence) Pendaftaran tetap dapat dilanjutkan."
      }
      p(checked?.check.sentence ?? "")
    case nil: p("Tanpa NIK dan kartu, kepesertaan JKN tidak dapat ditanyakan.", .class("small"))
    }
    if let checked { footing(checked) }
  }

  @HTMLBuilder private func footing(_ checked: CheckedEligibility) -> HTML {
    if let limit = checked.limit {
      Notice(
        limit.isReached ? .waiting : .brand,
        "Peserta luar wilayah: \(limit.visits) dari \(OutOfAreaLimit.most) kunjungan bulan ini sudah dipakai."
          + (limit.isReached ? " Kunjungan berikutnya hanya dijamin bila gawat darurat." : ""))
    }
    p(
      "Ditanyakan \(Indonesian.clock(checked.check.at, viewer.facility.zone)) oleh \(checked.check.officer)",
      .class("small"))
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

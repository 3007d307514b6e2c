import Clinic
import JKN
import Vocabulary

/// What is known of a patient's membership, in one line with its reason, who asked and when. While BPJS cannot be asked:
/// what the last file of participants or the last answer says, marked as such.
struct EligibilityNote: Component {
  let viewer: Viewer
  let patient: Patient
  /// `nil`: the patient has neither card nor NIK to ask with.
  let check: EligibilityCheck?
  /// BPJS's own words when they came just now.
  let answer: Eligibility.Answer?
  let outOfArea: OutOfAreaVisits?
  let identity: ShownDocuments.Identity
  var form = FormState()
  /// Whether the registration form is on the same page.
  var offersTicks = true

  @HTMLBuilder var html: HTML {
    if let check {
      p {
        EligibilityMark(check: check)
        " \(check.sentence)"
      }
      if case .unreachable(let sentence) = answer {
        p("\(sentence) Pendaftaran tetap dapat dilanjutkan.", .class("small"))
      }
      if case .participant(let participant) = answer { details(participant) }
      if let outOfArea { limit(outOfArea) }
      if check.referBack?.isEmpty == false {
        p("Peserta rujuk balik (PRB) menurut BPJS. Tanyakan Surat Rujuk Baliknya.", .class("small"))
      }
      if check.needsDocuments, offersTicks { DocumentTicks(identity: identity, form: form) }
      p(
        "Ditanyakan \(Indonesian.clock(check.at, viewer.facility.zone)) oleh \(check.officer)",
        .class("small"))
    } else {
      p("Tanpa NIK dan kartu, kepesertaan JKN tidak dapat ditanyakan.", .class("small"))
    }
  }

  private func limit(_ visits: OutOfAreaVisits) -> HTML {
    Notice(
      visits.isReached ? .waiting : .brand,
      "Peserta luar wilayah: \(visits.served) dari \(visits.most) kunjungan bulan ini sudah dipakai."
        + (visits.isReached ? " Kunjungan berikutnya hanya dijamin bila gawat darurat." : "")
    ).html
  }

  @HTMLBuilder private func details(_ participant: Eligibility.Participant) -> HTML {
    p(
      [participant.membership, participant.classOfCare].filter { !$0.isEmpty }.joined(separator: " · "),
      .class("small"))
    if participant.active, participant.providerCode != viewer.facility.bpjsProvider {
      p("Pilih penjamin \(Payer.jknElsewhere.word).", .class("small"))
    }
    if !participant.active { p("Daftarkan sebagai umum, kecuali gawat darurat.", .class("small")) }
    if let difference = difference(participant) { Notice(.waiting, difference) }
    if patient.jknNumber == nil, viewer.may(.changePatient) { takeCard(participant) }
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

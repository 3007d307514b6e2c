import Clinic
import Vocabulary

/// Surat rujukan, to be printed and taken along.
struct ReferralLetterPage {
  let record: EncounterRecord
  let referral: Referral
  /// What the insurer holds of it.
  let letter: ReferralLetters.Answer
  let viewer: Viewer

  private var text: ReferralLetterText { ReferralLetterText(record: record, referral: referral) }

  var page: Page {
    Page("Surat rujukan \(record.patient.name)", at: .examination, for: viewer) {
      article(.class("card letter")) {
        header {
          strong(record.facility.name)
          p(record.facility.address, .class("small"))
        }
        h1("Surat Rujukan")
        ReferralNumber(letter: letter, visit: record.encounter.number)
        p("Kepada Yth. dokter \(referral.specialty), \(referral.destination)")
        p("Mohon pemeriksaan dan penanganan lebih lanjut bagi:")
        Facts(text.person.map { ($0.term, HTML($0.value)) })
        Facts(text.clinical.map { ($0.term, HTML($0.value)) })
        p("Terima kasih atas kerja samanya.")
        SignatureLine(record: record)
      }
      ActionBar {
        span("PDF memuat kode QR untuk memeriksa keasliannya.", .class("small"))
      } actions: {
        LinkButton("Kembali ke rekam medis", to: .encounters(.summary(record.encounter.id.text)), .plain)
        LinkButton("Surat PDF", to: .encounters(.letterFile(record.encounter.id.text)), .primary)
      }
    }
  }
}
